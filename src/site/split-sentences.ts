import type { Sentences } from '../domain/format/file-parts.ts';

/** Sentences of a scenario that only its debrief and its complaint card say. */
const LATER_IN_SCENARIO = /^turn\..*\.(?:why|note)$|^cause$|^category$/;

/** Sentences of a method that a talk says: what a step is called and achieves, and the rules in the guide. */
const EARLY_IN_METHOD = /^name$|^step\.|\.rule$/;

/** Sentences by when they are needed: for the talk, or not before its debrief. */
export type SplitSentences = { readonly early: Sentences; readonly later: Sentences };

/** Cuts a scenario's sentences. */
export function splitScenarioSentences(sentences: Sentences): SplitSentences {
  return split(sentences, (key) => !LATER_IN_SCENARIO.test(key));
}

/** Cuts a method's sentences. */
export function splitMethodSentences(sentences: Sentences): SplitSentences {
  return split(sentences, (key) => EARLY_IN_METHOD.test(key));
}

function split(sentences: Sentences, isEarly: (key: string) => boolean): SplitSentences {
  const entries = Object.entries(sentences);
  return {
    early: Object.fromEntries(entries.filter(([key]) => isEarly(key))),
    later: Object.fromEntries(entries.filter(([key]) => !isEarly(key))),
  };
}
