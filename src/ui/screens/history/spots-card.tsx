import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Spot } from '../../../domain/scoring/list-spots.ts';
import { Card } from '../../components/card.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { shortenQuote } from '../debrief/shorten-quote.ts';
import { toDebrief } from '../to-address.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './overview.module.css';
import { sayFindingName, sayMoment } from './say-spot.ts';
import type { Review } from './use-reviews.ts';

type SpotsCardProps = {
  readonly title: string;
  readonly spots: readonly Spot[];
  readonly reviews: readonly Review[];
  readonly method: MethodInLanguage;
};

/** As many as one can keep in mind. */
const MOST = 4;

/** What comes back over all complaints, each with the sentence that showed it best and the way to its debrief. */
export function SpotsCard({ title, spots, reviews, method }: SpotsCardProps) {
  const { t } = useTranslation('history');
  const { t: ofDebrief } = useTranslation('debrief');
  return (
    <Card title={title}>
      <ul className={styles.spots}>
        {spots.slice(0, MOST).map((spot) => {
          const name = sayFindingName(spot.finding, method.methodWords);
          const { step: _, ...label } = toStepLabel(method, spot.step);
          return (
            <li key={name} data-colour={label.colour}>
              <StepBadge {...label} size="plain" />
              <div>
                <p>
                  {name}{' '}
                  <span className={styles.quiet}>{spot.points > 0 ? ofDebrief('price', { points: spot.points }) : t('times', { count: spot.times })}</span>
                </p>
                <p>
                  <a href={toDebrief(spot.moment.attempt)}>
                    <q>{shortenQuote(sayMoment(spot, reviews, ofDebrief))}</q>
                  </a>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
