import type { TFunction } from 'i18next';
import { findLine } from '../../../domain/conversation/find-line.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findEnding, findTurn } from '../../../domain/scenario/scenario-index.ts';
import type { RoadPlace } from '../../../domain/scoring/chart-roads.ts';
import type { FinishedDebrief } from '../debrief/review-props.ts';

/** What a place is called: a turn by what the customer says there, on one’s own road those that were said; an ending by its kind. */
export function sayPlace({ id, kind, moves }: RoadPlace, { scenario, words }: ScenarioInLanguage, debrief: FinishedDebrief, t: TFunction<'debrief'>): string {
  if (kind === 'ending') return t(`ending.${findEnding(scenario, id)?.kind ?? 'resolved'}`);
  const made = debrief.moves[moves[0] ?? -1];
  const line = made === undefined ? findTurn(scenario, id)?.lines.at(-1)?.id : findLine(scenario, made.before);
  return findSentence(words, `turn.${id}.${line}`);
}
