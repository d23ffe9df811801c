import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../../../domain/attempt/summarize-attempts.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useTitles } from '../use-titles.ts';
import styles from './restore.module.css';

/** New talks by complaint, with the days they were had: as short for a thousand as for three. */
export function RestoreGroups({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { t } = useTranslation('backup');
  const { formatDate } = useFormats();
  const toTitle = useTitles();
  if (attempts.length === 0) return null;
  const groups = groupByComplaint(sortNewestFirst(attempts));
  const toDay = (attempt: Attempt | undefined) => formatDate(new Date(attempt?.startedAt ?? ''), 'medium');
  return (
    <section className={styles.part}>
      <h4>{t('newHeading')}</h4>
      <ul className={styles.talks}>
        {[...groups].map(([scenario, talks]) => {
          const [from, to] = [toDay(talks.at(-1)), toDay(talks[0])];
          const days = from === to ? from : t('days', { from, to });
          return <li key={scenario}>{t('group', { title: toTitle(scenario), count: talks.length, days })}</li>;
        })}
      </ul>
    </section>
  );
}

function groupByComplaint(attempts: readonly Attempt[]): Map<string, Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const talks = groups.get(attempt.scenario.id);
    if (talks === undefined) groups.set(attempt.scenario.id, [attempt]);
    else talks.push(attempt);
  }
  return groups;
}
