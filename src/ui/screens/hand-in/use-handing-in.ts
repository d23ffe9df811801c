import { useState } from 'react';
import type { HandInStore } from '../../../app/hand-in/hand-in-store.ts';
import type { Way } from '../../../domain/hand-in/handed-in-schema.ts';
import { saveFile } from '../save-file.ts';
import { shareFile } from './share-file.ts';

/** How far handing in is, and what came of it. */
export type HandingIn =
  | { readonly kind: 'idle' | 'working' | 'showing' | 'shared' | 'unwritten' | 'unsent' | 'tooLarge' | 'broke' }
  | { readonly kind: 'saved' | 'handed'; readonly name: string }
  | { readonly kind: 'copied' | 'byHand'; readonly text: string };

/** Hands talks in by one way or another; what went through is taken down. */
export function useHandingIn(store: HandInStore) {
  const [state, setState] = useState<HandingIn>({ kind: 'idle' });
  const { writeFile, writeText, note } = store.getState();

  const run = (work: () => Promise<HandingIn>) => {
    setState({ kind: 'working' });
    work().then(setState, () => setState({ kind: 'broke' }));
  };
  /** What was handed in stays so where that cannot be taken down. */
  const take = (ids: readonly string[], way: Way) => note(ids, way).catch(() => {});

  return {
    state,
    share: (ids: readonly string[]) =>
      run(async () => {
        const file = await writeFile(ids);
        if (file === undefined) return { kind: 'tooLarge' };
        const shared = await shareFile(file.name, file.text);
        if (shared === 'cancelled') return { kind: 'idle' };
        if (shared === 'failed') return { kind: 'unsent' };
        await take(ids, 'share');
        return { kind: 'shared' };
      }),
    save: (ids: readonly string[]) =>
      run(async () => {
        const file = await writeFile(ids);
        if (file === undefined) return { kind: 'tooLarge' };
        const saved = await saveFile(file.name, 'text/plain', file.text);
        if (saved === 'cancelled') return { kind: 'idle' };
        if (saved === 'unwritten') return { kind: 'unwritten' };
        await take(ids, 'file');
        return { kind: saved, name: file.name };
      }),
    show: (_ids: readonly string[]) => setState({ kind: 'showing' }),
    copy: (ids: readonly string[]) =>
      run(async () => {
        const text = await writeText(ids);
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          return { kind: 'byHand', text };
        }
        await take(ids, 'text');
        return { kind: 'copied', text };
      }),
    dismiss: () => setState({ kind: 'idle' }),
  };
}
