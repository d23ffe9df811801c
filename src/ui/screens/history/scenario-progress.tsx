import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { Card } from '../../components/card.tsx';
import styles from './history.module.css';

type ScenarioProgressProps = {
  readonly attempts: readonly Attempt[];
  /** Ids of the scenarios that were practised. */
  readonly scenarios: readonly string[];
  /** Titles in the language shown; a scenario that has left the library goes by its id. */
  readonly titles: ReadonlyMap<string, string>;
};

/** First, best and latest result of each complaint. */
export function ScenarioProgress({ attempts, scenarios, titles }: ScenarioProgressProps) {
  const { t } = useTranslation('history');
  return (
    <ul className={styles.progress}>
      {scenarios.map((id) => {
        const { first, best, latest, finished } = summarizeAttempts(attempts, id);
        if (finished === 0) return null;
        const scores = [
          { label: t('first'), attempt: first },
          { label: t('best'), attempt: best },
          { label: t('latest'), attempt: latest },
        ];
        return (
          <li key={id}>
            <Card title={titles.get(id) ?? id}>
              <p className={styles.count}>{t('attempts', { count: finished })}</p>
              <dl className={styles.scores}>
                {scores.map(({ label, attempt }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{attempt?.result?.overall}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
