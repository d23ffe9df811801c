import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioStatistics } from '../../../domain/review/scenario-statistics.ts';
import { Card } from '../../components/card.tsx';
import { Fold } from '../../components/fold.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import type { ShowBehind } from './behind-figure.ts';
import { ItemTable } from './item-table.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type ScenarioQualityProps = {
  readonly scenarios: readonly ScenarioStatistics[];
  /** Replies below which no figure was given. */
  readonly fewest: number;
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** Whether the scenarios are good: of each how it holds together, and its turns as a test that can be too easy, too hard, or tell nobody apart. */
export const ScenarioQuality = memo(function ScenarioQuality({ scenarios, fewest, sayings, onShow }: ScenarioQualityProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  return (
    <Card title={t('quality.heading')}>
      <p className={review.quiet}>
        {t('quality.lead', { fewest })} {t('quality.explain')}
      </p>
      {scenarios.length === 0 && <p>{t('quality.empty')}</p>}
      {scenarios.map(({ scenario, talks, items, alpha }) => (
        <Fold
          key={JSON.stringify(scenario)}
          summary={joinDots(
            sayings.titleOf(scenario),
            t('quality.talks', { count: talks }),
            alpha === undefined ? t('quality.noAlpha') : t('quality.alpha', { value: formatNumber(alpha.value, { maximumFractionDigits: 2 }) }),
          )}
        >
          {alpha !== undefined && <p className={review.quiet}>{t('quality.alphaOf', { talks: alpha.talks, turns: alpha.turns.length })}</p>}
          <ItemTable items={items} title={sayings.titleOf(scenario)} sayings={sayings} onShow={onShow} />
        </Fold>
      ))}
    </Card>
  );
});
