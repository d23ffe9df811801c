import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compensated } from '../../../domain/review/review-group.ts';
import { joinDots } from '../../components/join-dots.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import { nameGiven } from './name-given.ts';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type CompensationTablesProps = {
  readonly compensated: readonly Compensated[];
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** What was given at each complaint beside what is fair, and what it cost; units differ, so nothing is added up over several. */
export const CompensationTables = memo(function CompensationTables({ compensated, sayings, onShow }: CompensationTablesProps) {
  const { t } = useTranslation('review');
  const given = compensated.filter(({ compensation }) => compensation.offers.length > 0);
  return (
    <section className={review.part}>
      <h3>{t('work.offersHeading')}</h3>
      {given.length === 0 && <p className={review.quiet}>{t('work.offersNone')}</p>}
      {given.map((one) => (
        <CompensationTable key={JSON.stringify(one.scenario)} {...one} sayings={sayings} onShow={onShow} />
      ))}
    </section>
  );
});

type CompensationTableProps = Compensated & Omit<CompensationTablesProps, 'compensated'>;

function CompensationTable({ scenario, compensation: { fair, offers, cost, bestCost }, sayings, onShow }: CompensationTableProps) {
  const { t } = useTranslation('review');
  const title = sayings.titleOf(scenario);
  const amount = (units: number) => sayings.amountOf(scenario, units);
  const nameOffer = (offer: string | undefined) => nameGiven(offer, scenario, sayings, t);
  return (
    <div className={review.part}>
      <h4>{title}</h4>
      <p className={review.quiet}>{fair[1] === 0 ? t('work.fairNone') : t('work.fair', { low: amount(fair[0]), high: amount(fair[1]) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: offers and amounts are wider than a phone, and must scroll by keyboard too */}
      <section className={review.scroll} aria-label={t('work.offersCaption', { complaint: title })} tabIndex={0}>
        <table className={review.table}>
          <thead>
            <tr>
              <th scope="col">{t('work.columnOffer')}</th>
              <th scope="col">{t('work.columnPlace')}</th>
              <th scope="col">{t('columnTalks')}</th>
              <th scope="col">{t('work.columnCost')}</th>
            </tr>
          </thead>
          <tbody>
            {offers.map(({ offer, place, talks, cost: one }) => (
              <tr key={offer ?? ''}>
                <th scope="row">{nameOffer(offer)}</th>
                <td className={place === 'below' || place === 'above' ? review.bad : undefined}>{t(`work.place.${place}`)}</td>
                <td>
                  <FigureLink behind={() => ({ title: joinDots(title, nameOffer(offer)), places: toPlaces(talks) })} onShow={onShow}>
                    {talks.length}
                  </FigureLink>
                </td>
                <td className={review.number}>{amount(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={review.quiet}>{t('work.costs', { cost: amount(cost), best: amount(bestCost) })}</p>
    </div>
  );
}
