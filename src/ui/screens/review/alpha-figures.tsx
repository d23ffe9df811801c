import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerSurvey, Refusals } from '../../../domain/review/survey-customers.ts';
import { Card } from '../../components/card.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';

type AlphaFiguresProps = {
  readonly survey: CustomerSurvey;
  readonly onShow: ShowBehind;
};

/** Sums of hundredths are not exact in binary. */
const ROUNDING = 1e-6;

/** What customers would say in the survey of the Alpha scheme, each figure beside its limit (HY-M3, HY-M4, HY-M8). */
export const AlphaFigures = memo(function AlphaFigures({ survey: { coefficient, recommend, stay }, onShow }: AlphaFiguresProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  return (
    <Card title={t('survey.heading')}>
      {coefficient === undefined ? (
        <p>{t('quality.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: four columns are wider than a phone, and must scroll by keyboard too
        <section className={review.scroll} aria-label={t('survey.caption')} tabIndex={0}>
          <table className={review.table}>
            <thead>
              <tr>
                <th scope="col">{t('survey.columnFigure')}</th>
                <th scope="col">{t('survey.columnValue')}</th>
                <th scope="col">{t('survey.columnLimit')}</th>
                <th scope="col">{t('survey.columnJudged')}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('survey.coefficient')}</th>
                <td>
                  <b>{formatNumber(cutOff(coefficient.value))}</b>
                </td>
                <td>{t('survey.atLeast', { limit: formatNumber(coefficient.limit) })}</td>
                <td className={coefficient.isBelow ? review.bad : undefined}>
                  {t(coefficient.isBelow ? 'survey.below' : 'survey.met')}{' '}
                  <SeeTalks title={t('survey.coefficient')} talks={coefficient.talksBelow} onShow={onShow}>
                    {t('survey.seeBelow')}
                  </SeeTalks>
                </td>
              </tr>
              <RefusalRow title={t('survey.recommend')} refusals={recommend} onShow={onShow} />
              <RefusalRow title={t('survey.stay')} refusals={stay} onShow={onShow} />
            </tbody>
          </table>
        </section>
      )}
    </Card>
  );
});

type RefusalRowProps = { readonly title: string; readonly refusals: Refusals; readonly onShow: ShowBehind };

function RefusalRow({ title, refusals: { talks, of, most, isExceeded, isTooFew }, onShow }: RefusalRowProps) {
  const { t } = useTranslation('review');
  const judged = isTooFew ? t('survey.tooFew') : t(isExceeded ? 'survey.exceeded' : 'survey.met');
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <b>{t('survey.refused', { refused: talks.length, of })}</b>
      </td>
      <td>{t('survey.most', { most })}</td>
      <td className={isExceeded ? review.bad : undefined}>
        {judged}{' '}
        <SeeTalks title={title} talks={talks} onShow={onShow}>
          {t('survey.seeRefused')}
        </SeeTalks>
      </td>
    </tr>
  );
}

type SeeTalksProps = { readonly title: string; readonly talks: readonly string[]; readonly onShow: ShowBehind; readonly children: string };

function SeeTalks({ title, talks, onShow, children }: SeeTalksProps) {
  if (talks.length === 0) return null;
  return (
    <FigureLink behind={() => ({ title, places: toPlaces(talks) })} onShow={onShow}>
      {children} <span className="visually-hidden">{title}</span>
    </FigureLink>
  );
}

/** Two digits behind the decimal sign, the rest cut off: what is below its limit never reads as the limit. */
function cutOff(value: number): number {
  return Math.floor(value * 100 + ROUNDING) / 100;
}
