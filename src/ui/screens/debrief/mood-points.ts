import type { TFunction } from 'i18next';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import type { MoodPoint } from '../../components/mood-point.ts';
import { sayMove } from './say-move.ts';
import { shortenQuote } from './shorten-quote.ts';

/** The mood at the start and after each move of a talk, each moment named by what was said; none of a talk without moves. */
export function listMoodPoints(moves: readonly MoveReview[], { words }: Pick<ScenarioInLanguage, 'words'>, t: TFunction<'debrief'>): MoodPoint[] {
  const [first] = moves;
  if (first === undefined) return [];
  return [{ ...first.before, label: t('moodStart') }, ...moves.map((move) => ({ ...move.after, label: shortenQuote(sayMove(words, move, t).said) }))];
}
