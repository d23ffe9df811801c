import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { groupByScenario } from '../../../domain/attempt/group-by-complaint.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useMore } from '../use-more.ts';
import styles from './complaint-table.module.css';
import { ScoreRow } from './score-row.tsx';

type ComplaintTableProps = {
  /** The talks that count, the earliest first. */
  readonly counted: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** Rows that are shown at first. */
const FIRST_ROWS = 12;

/** First, best and latest result of each complaint, assessed and guided talks apart, the one practised last first. */
export function ComplaintTable({ counted, toTitle }: ComplaintTableProps) {
  const { t } = useTranslation(['history', 'choose']);
  const groups = useMemo(() => groupByScenario([...counted].reverse()), [counted]);
  const { shown, showMore, refOf } = useMore(groups, ({ latest }) => latest.scenario.id, FIRST_ROWS);
  return (
    <Card title={t('complaintsHeading')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: large letters on a phone make it wider than the page, and it must scroll by keyboard too */}
      <section className={styles.scroll} aria-label={t('complaintsCaption')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('columnComplaint')}</th>
              <th scope="col">{t('first')}</th>
              <th scope="col">{t('best')}</th>
              <th scope="col">{t('latest')}</th>
            </tr>
          </thead>
          {shown.map((group) => {
            const { attempts, latest } = group;
            const assessed = attempts.filter(isAssessed);
            const guided = attempts.filter((attempt) => !isAssessed(attempt));
            return (
              <tbody key={latest.scenario.id}>
                <tr>
                  <th scope="rowgroup" colSpan={4}>
                    <span ref={refOf(group)} tabIndex={-1}>
                      {toTitle(latest)}
                    </span>
                    {assessed.some(({ result }) => result?.passed) && <b className={styles.passed}>{t('passedAssessed')}</b>}
                  </th>
                </tr>
                {assessed.length > 0 && <ScoreRow label={t('rowAssessed')} attempts={assessed} />}
                {guided.length > 0 && <ScoreRow label={t('rowGuided')} attempts={guided} />}
              </tbody>
            );
          })}
        </table>
      </section>
      {showMore !== undefined && (
        <p>
          <Button onClick={showMore}>{t('choose:more')}</Button>
        </p>
      )}
    </Card>
  );
}
