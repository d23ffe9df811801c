import { SAVED_KEYS } from '../saved-keys.ts';
import { type Row, SEALED } from './record-log.ts';

/** All that databases of version 1 and 2 hold, as it is found. */
type OldStores = {
  readonly heads: readonly unknown[];
  readonly moves: readonly unknown[];
  readonly setAside: readonly unknown[];
  readonly asideKeys: readonly number[];
};
type Fields = Readonly<Record<string, unknown>>;
type OldMove = { readonly attemptId: string; readonly index: number; readonly move: unknown };

/**
 * What a database of version 1 or 2 holds, as rows. There an attempt had one version for its head and its moves, which each
 * of its rows says from here on. Nothing is judged or repaired: what could not be read then can't be read as rows either.
 */
export function attemptsToRows({ heads, moves, setAside, asideKeys }: OldStores): Row[] {
  const kind = SAVED_KEYS.attempts.name;
  const laterMoves = new Map<string, OldMove[]>();
  for (const record of moves as readonly OldMove[]) laterMoves.set(record.attemptId, [...(laterMoves.get(record.attemptId) ?? []), record]);
  const withHead = (heads as readonly Fields[]).flatMap((head) => {
    const id = String(head.id);
    const later = laterMoves.get(id) ?? [];
    laterMoves.delete(id);
    return toRows(kind, id, head, later);
  });
  const headless = [...laterMoves].flatMap(([id, later]) => later.map(({ index, move }): Row => ({ kind, id, index: index + 1, version: 1, body: move })));
  const aside = setAside.map((body, place): Row => ({ kind: SAVED_KEYS.setAside.name, id: `kept-${asideKeys[place]}`, index: 0, version: 1, body }));
  return [...withHead, ...headless, ...aside];
}

function toRows(kind: string, id: string, head: Fields, later: readonly OldMove[]): Row[] {
  const { formatVersion: version, moves, ...body } = head;
  const held = Array.isArray(moves) ? (moves as readonly unknown[]) : [];
  const isWhole = later.every(({ index }, offset) => index === held.length + offset);
  if (moves !== undefined && !Array.isArray(moves)) return [{ kind, id, index: SEALED, version, body: { ...body, moves } }];
  if (body.result !== undefined && isWhole)
    return [{ kind, id, index: SEALED, version, body: { ...body, moves: [...held, ...later.map(({ move }) => move)] } }];
  return [
    { kind, id, index: 0, version, body },
    ...held.map((move, index): Row => ({ kind, id, index: index + 1, version, body: move })),
    // A gap stays one, for the reader to name.
    ...later.map(({ index, move }): Row => ({ kind, id, index: index + 1, version, body: move })),
  ];
}
