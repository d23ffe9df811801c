import type { PlayedOffers } from '../../domain/review/list-played.ts';
import type { PlayedScenario } from '../../domain/review/played-scenario.ts';
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
  played: readonly PlayedOffers[],
  { titleOf, offerOf }: ComplaintSayings,
): PlainExportWords {
  const say = (kind: 'step' | 'criterion' | 'error', ids: readonly string[]) =>
    new Map(ids.map((id) => [id, findSentence(methodWords, `${kind}.${id}`) || id]));
  return {
    ...fixed,
    person: fixed.person(NUMBER_PLACE),
    scenarios: new Map(played.map(({ scenario }) => [keyOfWords(scenario), titleOf(scenario)])),
    offers: new Map(played.flatMap(({ scenario, offers }) => offers.map((offer) => [keyOfWords(scenario, offer), offerOf(scenario, offer)] as const))),
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
