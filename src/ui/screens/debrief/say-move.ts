import type { TFunction } from 'i18next';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { ScenarioWords } from '../../../domain/scenario/scenario-words-schema.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';

/** What was said in a move and why it was worth what it was; silence has words of its own. */
export function sayMove(words: ScenarioWords, { turn, choice }: Pick<MoveReview, 'turn' | 'choice'>, t: TFunction<'debrief'>): { said: string; why: string } {
  if (choice === SILENCE) return { said: t('silenceSaid'), why: t('silenceWhy') };
  const key = `turn.${turn}.${choice}`;
  return { said: findSentence(words, key), why: findSentence(words, `${key}.why`) };
}
