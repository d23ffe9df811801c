import type { TFunction } from 'i18next';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { joinDots } from '../../components/join-dots.ts';
import type { MoodChange } from '../../components/mood-point.ts';
import { measureChange } from './find-mood-turns.ts';

/** Every move that changed anger or trust, however little: which way, and from where to where in words. A move is one place after the mood it met. */
export function listMoodChanges(moves: readonly MoveReview[], t: TFunction<'debrief'>): MoodChange[] {
  return moves.flatMap((move, index): MoodChange[] => {
    const change = sayMoodChange(move, t);
    if (change === '') return [];
    const way = nameWay(measureChange(move));
    return [{ index: index + 1, way, text: t(SENTENCES[way], { number: index + 1, change }) }];
  });
}

const SENTENCES = { better: 'moodBetter', worse: 'moodWorse', both: 'moodBoth' } as const satisfies Record<MoodChange['way'], string>;

function nameWay(change: number): MoodChange['way'] {
  if (change === 0) return 'both';
  return change > 0 ? 'worse' : 'better';
}

/** What a move changed, in words: anger and trust where they moved, and only those. */
function sayMoodChange({ before, after }: MoveReview, t: TFunction<'debrief'>): string {
  const anger = t('angerMoved', { from: before.anger, to: after.anger });
  const trust = t('trustMoved', { from: before.trust, to: after.trust });
  return joinDots(...(before.anger === after.anger ? [] : [anger]), ...(before.trust === after.trust ? [] : [trust]));
}
