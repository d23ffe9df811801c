import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { rankOffers } from '../../../domain/scoring/rank-offers.ts';
import { Fold } from '../../components/fold.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import styles from './decision-card.module.css';
import { OfferCard } from './offer-card.tsx';
import type { ReviewProps } from './review-props.ts';
import { sayOffer } from './say-offer.ts';
import { VerdictCard } from './verdict-card.tsx';

/** Dots of a rating: two of its ten points each. */
const DOTS = [2, 4, 6, 8, 10] as const;

/** What the customer made of it: each rating in dots, what was offered and what would have fitted. The figures behind it are for trainers. */
export function DecisionCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const [best] = rankOffers(talk.method, talk.scenario);
  return (
    <FoldedCard title={t('decisionHeading')}>
      <dl className={styles.ratings}>
        {debrief.verdict.ratings.map(({ criterion, rating, band }) => (
          <div key={criterion} data-band={band}>
            <dt>{findSentence(talk.methodWords, `verdict.${criterion}`)}</dt>
            <dd>
              <span className={styles.dots} aria-hidden="true">
                {DOTS.map((dot) => (
                  <i key={dot} data-full={rating >= dot || undefined} />
                ))}
              </span>
              {t(`parts:band.${band}`)}
            </dd>
          </div>
        ))}
      </dl>
      {talk.method.offers !== undefined && (
        <p>
          {sayOffer({ debrief, talk }, t)}
          {best !== undefined && best.id !== debrief.offer && (
            <>
              <br />
              {t('offerBest', { offer: findSentence(talk.words, `offer.${best.id}`) })}
            </>
          )}
        </p>
      )}
      <Fold summary={t('forTrainers')}>
        <div className={styles.figures}>
          <OfferCard debrief={debrief} talk={talk} />
          <VerdictCard debrief={debrief} talk={talk} />
        </div>
      </Fold>
    </FoldedCard>
  );
}
