import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { Card } from '../../components/card.tsx';
import { MoodCurve, type MoodMarker } from '../../components/mood-curve.tsx';
import { listMoodPoints } from './mood-points.ts';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';
import { shortenQuote } from './shorten-quote.ts';

/** How the customer felt from the first word to the last, with the reply that angered and the one that helped most. */
export function MoodCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { moves } = debrief;
  const [first] = moves;
  const last = moves.at(-1);
  if (first === undefined || last === undefined) return null;
  const quote = (move: MoveReview) => shortenQuote(sayMove(talk.words, move, t).said);
  const name = findSentence(talk.words, 'customer.short');
  return (
    <Card>
      <MoodCurve
        title={t('moodHeading', { customer: name })}
        description={t('moodDescription', {
          angerFrom: first.before.anger,
          angerTo: last.after.anger,
          trustFrom: first.before.trust,
          trustTo: last.after.trust,
        })}
        points={listMoodPoints(moves, talk, t)}
        markers={findMarkers(moves, quote)}
      />
    </Card>
  );
}

function findMarkers(moves: readonly MoveReview[], quote: (move: MoveReview) => string): MoodMarker[] {
  const changes = moves.map(({ before, after }) => after.anger - before.anger - (after.trust - before.trust));
  const worst = Math.max(...changes);
  const best = Math.min(...changes);
  const at = [...(worst > 0 ? [changes.indexOf(worst)] : []), ...(best < 0 ? [changes.indexOf(best)] : [])].sort((a, b) => a - b);
  return at.map((index) => ({ index: index + 1, text: quote(moves[index] as MoveReview) }));
}
