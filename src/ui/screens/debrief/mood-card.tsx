import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { MoodCurve } from '../../components/mood-curve.tsx';
import type { MoodMarker } from '../../components/mood-point.ts';
import { findMoodTurns, measureChange } from './find-mood-turns.ts';
import { listMoodPoints } from './mood-points.ts';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayMove } from './say-move.ts';

/** How the customer felt from the first word to the last: faces at the start, where it turned and at the end, and what moved anger or trust the most. */
export function MoodCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { moves } = debrief;
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = t('moodHeading', { customer: findSentence(talk.words, 'customer.short') });
  const turns = findMoodTurns(moves);
  const markers = turns.map((index) => {
    const move = moves[index] as MoveReview;
    const way: MoodMarker['way'] = measureChange(move) > 0 ? 'worse' : 'better';
    const detail = (
      <>
        <SaidLine move={move} talk={talk} />
        <p>{sayMove(talk.words, move, t).why}</p>
      </>
    );
    return { index: index + 1, way, text: t(way === 'better' ? 'moodBetter' : 'moodWorse', { number: index + 1, change: sayMoodChange(move, t) }), detail };
  });
  return (
    <FoldedCard title={title}>
      <MoodCurve
        title={title}
        description={t('moodDescription', {
          angerFrom: first.before.anger,
          angerTo: last.after.anger,
          trustFrom: first.before.trust,
          trustTo: last.after.trust,
        })}
        points={listMoodPoints(moves, talk, t)}
        markers={markers}
        ends={{ start: t('moodStart'), end: t('moodEnd') }}
        faces={{ traits: talk.scenario.complaint.customer.face, at: placeFaces(moves) }}
      />
    </FoldedCard>
  );
}

/** At the start, at the end, and where it turned for the worst or the best, if that is far enough from both for its face to have room. */
function placeFaces(moves: readonly MoveReview[]): number[] {
  const room = Math.ceil(moves.length / 5);
  const [turn] = findMoodTurns(moves)
    .filter((index) => index + 1 >= room && index + 1 <= moves.length - room)
    .sort((a, b) => Math.abs(measureChange(moves[b] as MoveReview)) - Math.abs(measureChange(moves[a] as MoveReview)));
  return [0, ...(turn === undefined ? [] : [turn + 1]), moves.length];
}

/** What a move changed, in words: anger and trust where they moved, and only those. */
function sayMoodChange({ before, after }: MoveReview, t: TFunction<'debrief'>): string {
  const anger = t('angerMoved', { from: before.anger, to: after.anger });
  const trust = t('trustMoved', { from: before.trust, to: after.trust });
  return joinDots(...(before.anger === after.anger ? [] : [anger]), ...(before.trust === after.trust ? [] : [trust]));
}
