import { useTranslation } from 'react-i18next';
import type { Mood } from '../../../domain/conversation/build-transcript.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { moodBand } from '../../components/mood-band.ts';
import { MoodCurve } from '../../components/mood-curve.tsx';
import { findMoodTurns } from './find-mood-turns.ts';
import { listMoodChanges } from './list-mood-changes.ts';
import { listMoodPoints } from './mood-points.ts';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { sayMove } from './say-move.ts';

/** How the customer felt from the first word to the last: faces at the start, where it turned and at the end, and every reply that moved anger or trust. */
export function MoodCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { moves } = debrief;
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  const title = t('moodHeading', { customer: findSentence(talk.words, 'customer.short') });
  const points = listMoodPoints(moves, talk, t);
  const turns = findMoodTurns(moves).map((index) => index + 1);
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
        points={points}
        changes={listMoodChanges(moves, t).map((change) => ({
          ...change,
          isGreat: turns.includes(change.index),
          detail: <Said move={moves[change.index - 1] as MoveReview} talk={talk} />,
        }))}
        ends={{ start: t('moodStart'), end: t('moodEnd') }}
        faces={{ traits: talk.scenario.complaint.customer.face, at: placeFaces(points) }}
      />
    </FoldedCard>
  );
}

/** The move that changed it, and why it did. */
function Said({ move, talk }: Pick<ReviewProps, 'talk'> & { readonly move: MoveReview }) {
  const { t } = useTranslation('debrief');
  return (
    <>
      <SaidLine move={move} talk={talk} />
      <p>{sayMove(talk.words, move, t).why}</p>
    </>
  );
}

/** The moments at which a face stands along the curve, by their places: the start, wherever another word is right for the mood, and the end. */
function placeFaces(moods: readonly Mood[]): number[] {
  const bands = moods.map(({ anger, trust }) => moodBand(anger, trust));
  return bands.flatMap((band, index) => (index === 0 || index === bands.length - 1 || band !== bands[index - 1] ? [index] : []));
}
