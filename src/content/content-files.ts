import type { Sentences } from '../domain/format/file-parts.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import type { Reading } from '../domain/problem/problem.ts';
import type { Structure } from '../domain/scenario/scenario-in-language.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../domain/scenario/scenario-words-schema.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** Words of one area by key, groups of words nested. */
export type Words = { readonly [key: string]: string | Words };

/** The words of one language: area (file name without `.json`) to its words. */
export type Locale = Readonly<Record<string, Words>>;

/**
 * The files that the build makes of `scenarios/` and `locales/`: read, checked and split by when they are needed, so that no reply waits for
 * a debrief's words. What could not be read is in them as its problems. What is played stands once for every language.
 */

/** `methods.json`: every method by its id, without a word. */
export type MethodsFile = Readonly<Record<string, Method>>;

/** `scenario/<scenario>.json`: the structure of a scenario, or why there is none. */
export type ScenarioFile = Reading<Scenario>;

/** `past.json`: what `past/` has, by `keyOfPast`. */
export type PastListFile = readonly string[];

/** `past/<key>.json`: a scenario that is no longer played, with the method of then. */
export type PastFile = Structure;

/** `<language>/start.json`: what the screens up to the end of a talk say, the first cards, and what a talk says of each method. */
export type StartFile = {
  readonly words: Reading<Locale>;
  readonly cards: LibrarySummary;
  /** How many files of cards there are in all; the first is in here. */
  readonly cardFiles: number;
  readonly methods: Readonly<Record<string, MethodWords>>;
};

/** `<language>/words/<area>.json`: words of one area that is not on the way to the end of a talk, or why there are none. */
export type AreaFile = Reading<Words>;

/** `<language>/method/<method>.json`: what only a debrief says of a method. */
export type MethodLaterFile = Sentences;

/** `<language>/talk/<scenario>.json`: the words of a talk without what only its debrief says, or why there are none. */
export type TalkFile = Reading<ScenarioWords>;

/** `<language>/why/<scenario>.json`: what only the debrief says. */
export type WhyFile = Sentences;

/** Paths of the files below the folder of the content. */
export const CONTENT_PATHS = {
  methods: 'methods.json',
  scenario: (scenario: string) => `scenario/${scenario}.json`,
  pastList: 'past.json',
  past: (key: string) => `past/${key}.json`,
  start: (language: string) => `${language}/start.json`,
  area: (language: string, area: string) => `${language}/words/${area}.json`,
  methodLater: (language: string, method: string) => `${language}/method/${method}.json`,
  /** @param file 2 for the first file behind the start */
  cards: (language: string, file: number) => `${language}/cards-${file}.json`,
  talk: (language: string, scenario: string) => `${language}/talk/${scenario}.json`,
  why: (language: string, scenario: string) => `${language}/why/${scenario}.json`,
} as const;

/** What a revision that is no longer played is found by: the hashes of both structures. */
export function keyOfPast(scenario: string, method: string): string {
  return `${scenario}-${method}`;
}

/** Whether a file of the content is of revisions that are no longer played. @param path below the folder of the content */
export function isOfPast(path: string): boolean {
  return path === CONTENT_PATHS.pastList || path.startsWith(CONTENT_PATHS.past('').slice(0, -'.json'.length));
}

/** The language that a file of the content is in; undefined for one that serves every language. @param path below the folder of the content */
export function languageOf(path: string): string | undefined {
  return /^([a-z]{2,3})\//.exec(path)?.[1];
}
