import type { Decisions } from '../../domain/review/decisions.ts';
import { type PlayedScenario, toPlayedScenario } from '../../domain/review/played-scenario.ts';
import { findSentence } from '../../domain/scenario/scenario-in-language.ts';
import { keyOfWords, NUMBER_PLACE, type PlainExportWords } from '../../interop/exports/plain-words.ts';
import type { MethodInLanguage } from '../library/library-types.ts';

/** Words that are the same whatever is reported. */
export type FixedReportWords = Omit<PlainExportWords, 'person' | 'scenarios' | 'offers' | 'steps' | 'criteria' | 'errors'> & {
  /** Somebody who has no other name. @param number as it is to stand there */
  readonly person: (number: string) => string;
};

/** What is said of complaints. */
type ComplaintSayings = {
  readonly titleOf: (played: PlayedScenario) => string;
  /** Of what can be given, “nothing” and “supervisor” included. */
  readonly offerOf: (played: PlayedScenario, offer: string) => string;
};

/** All words of a report: the fixed ones, those of its method and those of the complaints in it. */
export function gatherReportWords(
  fixed: FixedReportWords,
  { method: { steps, criticalErrors }, methodWords }: MethodInLanguage,
  { talks, scenarios }: Pick<Decisions, 'talks' | 'scenarios'>,
  { titleOf, offerOf }: ComplaintSayings,
): PlainExportWords {
  const say = (kind: 'step' | 'criterion' | 'error', ids: readonly string[]) =>
    new Map(ids.map((id) => [id, findSentence(methodWords, `${kind}.${id}`) || id]));
  const offers = new Map<string, string>();
  for (const { attempt, score } of talks) {
    if (score.offer === undefined) continue;
    const played = toPlayedScenario(attempt);
    const key = keyOfWords(played, score.offer);
    if (!offers.has(key)) offers.set(key, offerOf(played, score.offer));
  }
  return {
    ...fixed,
    person: fixed.person(NUMBER_PLACE),
    scenarios: new Map(scenarios.map((played) => [keyOfWords(played), titleOf(played)])),
    offers,
    steps: say(
      'step',
      steps.map(({ id }) => id),
    ),
    criteria: say(
      'criterion',
      steps.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ),
    errors: say(
      'error',
      criticalErrors.map(({ id }) => id),
    ),
  };
}
