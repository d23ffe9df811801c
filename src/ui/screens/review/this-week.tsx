import { useTranslation } from 'react-i18next';
import type { Week, WeekComplaint } from '../../../domain/review/suggest-week.ts';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import type { ShowBehind } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type ThisWeekProps = {
  readonly week: Week;
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** Two complaints and one turn for this week, each with the rule’s reason. */
export function ThisWeek({ week: { complaints, turn }, sayings, onShow }: ThisWeekProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  const sayWhy = ({ why, people, short, mean = 0 }: WeekComplaint) =>
    t(`week.${why}`, { people, short, mean: formatNumber(mean, { maximumFractionDigits: 0 }) });
  return (
    <section className={review.part}>
      <h3>{t('week.heading')}</h3>
      {complaints.length === 0 && <p className={review.quiet}>{t('week.none')}</p>}
      <ul className={review.list}>
        {complaints.map((one) => (
          <li key={one.complaint}>
            <b>{sayings.titleOf({ id: one.complaint })}</b>
            <p className={review.quiet}>
              {one.people === 0 ? (
                sayWhy(one)
              ) : (
                <FigureLink
                  behind={() => ({ title: joinDots(sayings.titleOf({ id: one.complaint }), sayWhy(one)), query: { scenario: one.complaint } })}
                  onShow={onShow}
                >
                  {sayWhy(one)}
                </FigureLink>
              )}
            </p>
          </li>
        ))}
        {turn !== undefined && (
          <li>
            <b>
              {t('week.turn')} <q>{sayings.lineOf(turn.turn.scenario, turn.turn.turn)}</q>
            </b>
            <p className={review.quiet}>
              {sayings.titleOf(turn.turn.scenario)}{' '}
              <FigureLink
                behind={() => ({
                  title: sayings.lineOf(turn.turn.scenario, turn.turn.turn),
                  query: { scenario: turn.turn.scenario.id, turn: turn.turn.turn, isAgainst: true },
                })}
                onShow={onShow}
              >
                {t(`week.${turn.why}`, {
                  against: turn.turn.against,
                  all: turn.turn.count,
                  people: turn.turn.peopleAgainst,
                  everybody: turn.turn.people,
                })}
              </FigureLink>
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
