import i18next from 'i18next';
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import words from '../../locales/en/problems.json' with { type: 'json' };
import { placeAt } from '../domain/json/text-place.ts';
import { SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { phraseProblem } from '../domain/problem/phrase-problem.ts';
import type { Problem, RunOutcome, TextPlace } from '../domain/problem/problem.ts';
import type { Direction } from '../domain/signs/follow-sign.ts';
import { sayFollowed } from './sign-names.ts';

const i18n = i18next.createInstance();
void i18n.init({ lng: 'en', resources: { en: { problems: words } }, ns: ['problems'], initAsync: false, interpolation: { escapeValue: false } });
const t = i18n.getFixedT('en', 'problems');

/**
 * A problem as an author needs it: the place in ids rather than indexes and in lines, what is wrong, what to do.
 * @param json the file it is in, where that is a value; @param text its text
 */
export function describeProblem(problem: Problem, json: unknown, text?: string): string {
  const { file, path, at, run } = problem;
  const value = json ?? (text === undefined ? undefined : readSomehow(text));
  const line = at?.line ?? (text === undefined || path.length === 0 ? undefined : findLine(text, path));
  const named =
    path.length === 0 || (at !== undefined && value === undefined)
      ? []
      : [`  ${file === SCENARIOS_FOLDER ? nameLanguage(path) : namePlace(path, value)}${line === undefined ? '' : ` (line ${line})`}`];
  const said = `    ${phraseProblem(sayWithoutCode(problem), (key, values) => t(key, values))}`;
  return [...named, ...(at === undefined ? [] : showLine(at)), said, ...(run === undefined ? [] : showRun(run))].join('\n');
}

/** A sign by which form tells as what somebody does who goes by it, instead of its name: `the reply with the most full stops`. */
function sayWithoutCode(problem: Problem): Problem {
  const { code, found = '' } = problem;
  const [name, direction, sign] = /^(most|least)\.(\w+) /.exec(code.startsWith('sign_') ? found : '') ?? [];
  if (name === undefined || sign === undefined) return problem;
  return { ...problem, found: `${sayFollowed(direction as Direction, sign)}, ${found.slice(name.length)}` };
}

/** Where what concerns the library is told: it is in no file. */
function nameLanguage([language]: Problem['path']): string {
  return `all complaints in ${new Intl.DisplayNames('en', { type: 'language' }).of(String(language)) ?? language}`;
}

/** The line of the file, and a mark below the place. */
function showLine({ line, excerpt, mark }: TextPlace): string[] {
  const number = `    ${line}`;
  return [`${number} | ${excerpt}`, `${' '.repeat(number.length)} | ${' '.repeat(mark)}^`];
}

/** What comes out otherwise, and how the talk went. */
function showRun({ differs, talk }: RunOutcome): string[] {
  const width = Math.max(...talk.map(({ at }) => at.length));
  return [
    ...differs.map(
      ({ field, written, comes }) => `      ${field}: ${written === undefined ? 'nothing is written' : `${written} is written`}, ${comes} comes out`,
    ),
    '    The talk, turn by turn:',
    ...talk.map(
      ({ at, anger, trust, reply }) =>
        `      ${at.padEnd(width)}  anger ${String(anger).padStart(2)}, trust ${String(trust).padStart(2)}${reply === undefined ? '' : `, reply ${reply}`}`,
    ),
  ];
}

/** What can be made of a text that is refused, for the ids in it. */
function readSomehow(text: string): unknown {
  const tree = parseTree(text);
  return tree && getNodeValue(tree);
}

/** The line of the place, or of what it would be in where it is missing. */
function findLine(text: string, path: Problem['path']): number | undefined {
  const bare = text.replace(/^\ufeff/, '');
  const tree = parseTree(bare);
  for (let length = path.length; tree !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return placeAt(bare, node.offset).line;
  }
  return tree === undefined ? undefined : 1;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `turns.opening.replies.b.marks` instead of `turns[0].replies[1].marks`, where the things have ids; `acts (the second)` where they have none. */
export function namePlace(path: readonly (string | number)[], json: unknown): string {
  const names: string[] = [];
  let value = json;
  for (const key of path) {
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
    const id = typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    if (typeof key === 'number' && id === undefined) names.push(` (${ORDINALS[key] === undefined ? `number ${key + 1}` : `the ${ORDINALS[key]}`})`);
    else names.push(`${names.length === 0 ? '' : '.'}${id ?? key}`);
  }
  return names.join('').trim();
}
