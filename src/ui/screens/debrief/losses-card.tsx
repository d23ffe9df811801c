import { useTranslation } from 'react-i18next';
import { findTurningMove } from '../../../domain/scoring/find-turning-move.ts';
import { type Loss, listLosses } from '../../../domain/scoring/list-losses.ts';
import { Fold } from '../../components/fold.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import styles from './debrief.module.css';
import { LossLine } from './loss-line.tsx';
import type { ReviewProps } from './review-props.ts';

/** Shown open, with the one on which the talk turned; the rest are folded away. */
const DEAREST = 2;

/** Where the points went: each reply that cost some, once, the dearest first. With the score, the prices add up to 100. */
export function LossesCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const losses = listLosses(talk.method, talk.scenario, debrief);
  if (losses.length === 0) return null;
  const turning = findTurningMove(debrief);
  const list = (some: readonly Loss[]) => (
    <ol className={styles.dearest}>
      {some.map((loss) => (
        <LossLine key={loss.move} loss={loss} debrief={debrief} talk={talk} turned={loss.move === turning} />
      ))}
    </ol>
  );
  const isOpen = ({ move }: Loss, place: number) => place < DEAREST || move === turning;
  const rest = losses.filter((loss, place) => !isOpen(loss, place));
  return (
    <FoldedCard title={t('dearestHeading')}>
      <p>{t('lossesSum', { score: debrief.overall, lost: 100 - debrief.overall })}</p>
      {list(losses.filter(isOpen))}
      {rest.length > 0 && <Fold summary={t('lossesAll', { number: rest.length })}>{list(rest)}</Fold>}
    </FoldedCard>
  );
}
