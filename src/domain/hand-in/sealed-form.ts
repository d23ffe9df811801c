import type { Attempt } from '../attempt/attempt-schema.ts';
import { listEntries } from '../attempt/entries.ts';
import { packId } from './compact-id.ts';
import { toSign } from './entry-signs.ts';
import { fromHex } from './hex.ts';
import { packGaps } from './pack-gaps.ts';

/** A value of a sealed form: what CBOR and JSON have in common, and bytes. */
export type SealedValue = null | number | string | Uint8Array | readonly SealedValue[];

/** Where a talk stands in its chain: how many were sealed before it, and the first 16 digits of the hash of the last of them. */
export type Link = { readonly index: number; readonly previous?: string | undefined };

/** Version of the form. What was signed stays signed: a new version is a new function beside this one, and both are kept for ever. */
export const SEALED_FORM = 1;

/** Bits of the setting. */
export const SETTING_BITS = { hints: 1, guide: 2, group: 4 } as const;

/**
 * Exactly what a talk's signature speaks of: what was played, who played it and when, what helped or pressed, each choice, and where the talk
 * stands in its chain. Turns are not in it, for playing the choices gives them; nor are scores, which whoever receives it works out; nor names,
 * which are what somebody says of themselves; nor what bears on neither score nor time (seed, hashes of words, device).
 * Moves and events are one list in the order in which they happened: a sign and a gap in whole seconds each. So the place of an event among the
 * moves, and a move that was taken back, need no words of their own.
 * @param link undefined for a talk that is in no chain
 */
export function toSealedForm(attempt: Attempt, link: Link | undefined): readonly SealedValue[] {
  const { library, scenario, method, setting, from, learner, finishedAt } = attempt;
  const entries = listEntries(attempt);
  const started = toSeconds(attempt.startedAt);
  const moments = [started, ...entries.map(({ at }) => toSeconds(at))];
  const last = moments.at(-1) ?? started;
  const languages = entries.flatMap((entry) => ('event' in entry && entry.event === 'language_changed' ? [entry.language] : []));
  return cutNulls([
    SEALED_FORM,
    library ?? null,
    scenario.id,
    scenario.revision,
    scenario.structure === undefined ? null : fromHex(scenario.structure),
    method.id,
    method.revision,
    method.structure === undefined ? null : fromHex(method.structure),
    packId(attempt.id),
    learner === undefined ? null : packId(learner.id),
    (setting.hints ? SETTING_BITS.hints : 0) + (setting.guide ? SETTING_BITS.guide : 0) + (setting.audience === 'group' ? SETTING_BITS.group : 0),
    setting.clock ?? null,
    attempt.shown.language,
    started,
    entries.map(toSign).join(''),
    packGaps(moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0))),
    finishedAt === undefined ? null : toSeconds(finishedAt) - last,
    link?.index ?? null,
    link?.previous === undefined ? null : fromHex(link.previous),
    from === undefined ? null : [packId(from.attempt), from.moves],
    languages.length === 0 ? null : languages,
  ]);
}

/** Without the places at the end that say nothing. */
export function cutNulls(values: readonly SealedValue[]): readonly SealedValue[] {
  const cut = [...values];
  while (cut.at(-1) === null) cut.pop();
  return cut;
}

/** Whole seconds since 1970, what is left of one cut off. */
function toSeconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}
