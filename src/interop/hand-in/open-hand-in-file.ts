import { HAND_IN_FORMAT } from '../../domain/format/migrations.ts';
import { readShape } from '../../domain/format/read-shape.ts';
import { inspectJson } from '../../domain/json/inspect-json.ts';
import { readJson } from '../../domain/json/read-json.ts';
import { isRead, type Problem, type Reading, readWell } from '../../domain/problem/problem.ts';
import { shorten } from '../../domain/problem/shorten.ts';
import { type OpenedHandIn, OpenedHandInSchema } from './hand-in-schema.ts';

/** Stands for a talk, or a part of a file beside them, that was refused before anything of it was read. */
export const REFUSED = Symbol('refused');

/** A hand-in whose parts are still to be read, and what was wrong with those that were refused unread. */
export type OpenedFile = { readonly file: OpenedHandIn; readonly refused: readonly Problem[] };

/** Text of a file to a hand-in, or why it is none. A talk that is dangerous or says a thing twice is refused by itself. */
export function openHandInFile(name: string, text: string): Reading<OpenedFile> {
  const json = readJson(name, text, HAND_IN_FORMAT.limits);
  const saved = isRead(json) ? { json: json.value, refused: [] } : withoutBadParts(name, text, json.problems);
  if (saved === undefined) return { problems: json.problems };
  const foreign = tellForeign(name, saved.json);
  if (foreign !== undefined) return { problems: [foreign] };
  const shape = readShape(name, saved.json, HAND_IN_FORMAT, OpenedHandInSchema, true);
  return isRead(shape) ? readWell({ file: shape.value, refused: saved.refused }) : shape;
}

/** As often as the file is looked through anew after a talk was refused: more bad ones are no accident. */
const MOST_LOOKS = 40;

/** Parts of a file that the talks can do without. */
const PARTS: readonly unknown[] = ['savedAt', 'learner', 'signed'];

/** The JSON with the parts refused that problems lie in; undefined where one lies elsewhere. */
function withoutBadParts(name: string, text: string, found: readonly Problem[]) {
  const refused: Problem[] = [];
  let json: unknown;
  let problems = found;
  for (let looks = 0; problems.length > 0; looks += 1) {
    // It was parsed before: only then do problems have places.
    if (looks === MOST_LOOKS || !problems.every(({ path }) => path.length > 0)) return undefined;
    json ??= JSON.parse(text.replace(/^\ufeff/, ''));
    if (!problems.every(({ path }) => refuseAt(json, path))) return undefined;
    refused.push(...problems);
    problems = inspectJson(name, json, HAND_IN_FORMAT.limits);
  }
  return { json, refused };
}

/** Puts the mark in the place of a talk, or of a part beside them. @returns whether the place lies in one */
function refuseAt(json: unknown, [part, index]: Problem['path']): boolean {
  const file = json as { talks?: unknown } & Record<string, unknown>;
  const { talks } = file;
  if (part === 'talks' && Array.isArray(talks) && typeof index === 'number') talks[index] = REFUSED;
  else if (PARTS.includes(part)) file[part as string] = REFUSED;
  else return false;
  return true;
}

/** Why something sound is no hand-in. Of a newer version it may be shaped otherwise, so that nothing more is asked of it here. */
function tellForeign(file: string, json: unknown): Problem | undefined {
  const { product, kind } = (typeof json === 'object' && json !== null ? json : {}) as Readonly<Record<string, unknown>>;
  if (typeof product === 'string' && product !== 'amends') return { code: 'other_product', file, path: ['product'], found: shorten(product) };
  if (product === 'amends' && kind === 'hand_in') return undefined;
  return { code: 'not_hand_in', file, path: [] };
}
