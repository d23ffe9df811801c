import { useTranslation } from 'react-i18next';
import type { ItemStatistics } from '../../../domain/review/item-statistics.ts';
import { useFormats } from '../../language/use-formats.ts';
import type { ShowBehind } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type ItemTableProps = {
  readonly items: readonly ItemStatistics[];
  /** Title of the complaint they are of. */
  readonly title: string;
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** The turns of a scenario with their figures; of too few replies it says just that. */
export function ItemTable({ items, title, sayings, onShow }: ItemTableProps) {
  const { t } = useTranslation('review');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: five columns are wider than a phone, and must scroll by keyboard too
    <section className={review.scroll} aria-label={t('quality.caption', { complaint: title })} tabIndex={0}>
      <table className={review.table}>
        <thead>
          <tr>
            <th scope="col">{t('quality.columnTurn')}</th>
            <th scope="col">{t('quality.columnReplies')}</th>
            <th scope="col">{t('quality.columnFacility')}</th>
            <th scope="col">{t('quality.columnDiscrimination')}</th>
            <th scope="col">{t('quality.columnIdle')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const line = sayings.lineOf(item.scenario, item.turn);
            return (
              <tr key={item.turn}>
                <th scope="row">{line}</th>
                <td>
                  <FigureLink behind={() => ({ title: line, query: { scenario: item.scenario.id, turn: item.turn } })} onShow={onShow}>
                    {item.answers}
                  </FigureLink>
                </td>
                <ItemFigures item={item} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function ItemFigures({ item: { facility, discrimination, replies } }: { readonly item: ItemStatistics }) {
  const { t } = useTranslation('review');
  const { formatNumber, formatPercent } = useFormats();
  if (facility === undefined || replies === undefined) {
    return (
      <td colSpan={3} className={review.quiet}>
        {t('quality.tooFew')}
      </td>
    );
  }
  const wrong = replies.filter(({ isWrong }) => isWrong);
  return (
    <>
      <td>{formatPercent(facility)}</td>
      <td>
        {discrimination === undefined ? t('quality.allAlike') : formatNumber(discrimination, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
        {discrimination !== undefined && discrimination < 0 && <p className={review.bad}>{t('quality.backwards')}</p>}
      </td>
      <td>{t('haveOf', { have: wrong.filter(({ isWorking }) => isWorking).length, need: wrong.length })}</td>
    </>
  );
}
