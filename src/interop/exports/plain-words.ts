import type { PlayedScenario } from '../../domain/review/played-scenario.ts';
import type { ExportWords } from './export-words.ts';

type Named = 'person' | 'scenario' | 'step' | 'criterion' | 'error' | 'offer';

/** Stands for the number in the words for somebody who has no other name. */
export const NUMBER_PLACE = '{{number}}';

/** Words of exports that can be handed to a worker: plain data. What has no words here goes by its id. */
export type PlainExportWords = Omit<ExportWords, Named> & {
  /** With `NUMBER_PLACE` where the number stands. */
  readonly person: string;
  /** By `keyOfWords`. */
  readonly scenarios: ReadonlyMap<string, string>;
  /** By `keyOfWords`. */
  readonly offers: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
};

/** What a scenario, or an offer of one, is found by. */
export function keyOfWords({ library = '', id, revision }: PlayedScenario, offer = ''): string {
  return JSON.stringify([library, id, revision, offer]);
}

/** Plain words as exports ask for them. */
export function toExportWords({ person, scenarios, offers, steps, criteria, errors, ...rest }: PlainExportWords): ExportWords {
  return {
    ...rest,
    person: (number) => person.replace(NUMBER_PLACE, String(number)),
    scenario: (played) => scenarios.get(keyOfWords(played)) ?? played.id,
    offer: (id, played) => offers.get(keyOfWords(played, id)) ?? id,
    step: (id) => steps.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id,
    error: (id) => errors.get(id) ?? id,
  };
}
