import type { TFunction } from 'i18next';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { joinDots } from '../../components/join-dots.ts';

/** What a move changed, in words: anger and trust where they moved, and only those. */
export function sayMoodChange({ before, after }: Pick<MoveReview, 'before' | 'after'>, t: TFunction<'debrief'>): string {
  const anger = t('angerMoved', { from: before.anger, to: after.anger });
  const trust = t('trustMoved', { from: before.trust, to: after.trust });
  return joinDots(...(before.anger === after.anger ? [] : [anger]), ...(before.trust === after.trust ? [] : [trust]));
}
