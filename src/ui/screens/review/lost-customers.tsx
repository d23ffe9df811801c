import { useTranslation } from 'react-i18next';
import type { EndingKind } from '../../../domain/kinds/ending-kind.ts';
import type { LostPlace } from '../../../domain/review/list-lost-customers.ts';
import { joinDots } from '../../components/join-dots.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type LostCustomersProps = {
  /** Those with the most talks first. */
  readonly lost: readonly LostPlace[];
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** Places that are shown. */
const MOST = 5;

/** Where customers were lost: the reply after which the talk was over, and how it ended. */
export function LostCustomers({ lost, sayings, onShow }: LostCustomersProps) {
  const { t } = useTranslation('review');
  return (
    <section className={review.part}>
      <h3>{t('work.lostHeading')}</h3>
      {lost.length === 0 && <p className={review.quiet}>{t('work.lostNone')}</p>}
      <ul className={review.list}>
        {lost.slice(0, MOST).map(({ scenario, turn, choice, ending, talks }) => {
          const how = t(`work.ending.${toLostEnding(ending)}`);
          return (
            <li key={JSON.stringify([scenario, turn, choice, ending])}>
              <p>
                <b>{sayings.titleOf(scenario)}</b>{' '}
                <FigureLink behind={() => ({ title: joinDots(sayings.titleOf(scenario), how), places: toPlaces(talks) })} onShow={onShow}>
                  {joinDots(how, t('work.talks', { count: talks.length }))}
                </FigureLink>
              </p>
              <p className={review.quiet}>
                {t('work.lastReply')} <q>{sayings.replyOf(scenario, turn, choice)}</q>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Customers are lost in three ways; whatever else there should be one day is left unresolved. */
function toLostEnding(ending: EndingKind): 'unresolved' | 'escalated' | 'walked_out' {
  return ending === 'escalated' || ending === 'walked_out' ? ending : 'unresolved';
}
