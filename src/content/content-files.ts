import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import type { Reading } from '../domain/problem/problem.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../domain/scenario/scenario-words-schema.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** Words of one area by key, groups of words nested. */
export type Words = { readonly [key: string]: string | Words };

/** The words of one language: area (file name without `.json`) to its words. */
export type Locale = Readonly<Record<string, Words>>;

/** Sentences of a scenario or a method by key. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * The files that the build makes of `scenarios/` and `locales/`: read, checked and cut by when they are needed, so that
 * the first reply waits for nothing that only a debrief says. What could not be read is in them as its problems.
 */

/** `<language>/start.json`: what the screens up to the end of a talk say, the first cards, and the methods. */
export type StartFile = {
  readonly words: Reading<Locale>;
  readonly cards: LibrarySummary;
  /** How many files of cards there are in all; the first is in here. */
  readonly cardFiles: number;
  readonly methods: Readonly<Record<string, MethodFile>>;
};

/** A method in a language, without the sentences that only a debrief says. */
export type MethodFile = { readonly method: Method; readonly words: MethodWords };

/** `<language>/later.json`: words of the other screens, and what a debrief says of each method. */
export type LaterFile = { readonly words: Reading<Locale>; readonly methods: Readonly<Record<string, Sentences>> };

/** `<language>/talk/<scenario>.json`: a talk without what only its debrief says, or why there is none. */
export type TalkFile = Reading<{ readonly scenario: Scenario; readonly words: ScenarioWords }>;

/** `<language>/why/<scenario>.json`: what only the debrief says. */
export type WhyFile = Sentences;

/** Paths of the files below the folder of the content. */
export const CONTENT_PATHS = {
  start: (language: string) => `${language}/start.json`,
  later: (language: string) => `${language}/later.json`,
  /** @param file 2 for the first file behind the start */
  cards: (language: string, file: number) => `${language}/cards-${file}.json`,
  talk: (language: string, scenario: string) => `${language}/talk/${scenario}.json`,
  why: (language: string, scenario: string) => `${language}/why/${scenario}.json`,
} as const;
