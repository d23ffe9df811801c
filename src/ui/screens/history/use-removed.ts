import { type RefObject, useEffect, useRef } from 'react';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';

/** The talk that was removed last, and the way back. */
export type Removed = {
  readonly attempt: Attempt;
  /** The button that brings it back, which takes the focus as it appears. */
  readonly undo: RefObject<HTMLButtonElement | null>;
  readonly restore: () => void;
};

/**
 * The way back after a removal, one talk after the other, the last one first; undefined where there is nothing to bring back.
 * @param onRestore told the id of the talk that comes back, before it stands in the list again
 */
export function useRemoved(onRestore: (id: string) => void): Removed | undefined {
  const { attempts: store } = useServices();
  const removed = useAttempts((state) => state.removed);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(removed.length);
  useEffect(() => {
    // The button that was pressed is gone with its row: the focus goes to the way back, which stands in its place.
    if (removed.length > before.current) undo.current?.focus();
    before.current = removed.length;
  }, [removed]);
  const last = removed.at(-1);
  if (last === undefined) return undefined;
  const restore = () => {
    onRestore(last.id);
    void store.getState().restore();
  };
  return { attempt: last, undo, restore };
}
