import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { groupByComplaint } from '../../../domain/attempt/group-by-complaint.ts';
import { sortNewestFirst } from '../../../domain/attempt/summarize-attempts.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useTitles } from '../use-titles.ts';
import styles from './restore.module.css';

/** New talks by complaint, with the days they were had: as short for a thousand as for three. */
export function RestoreGroups({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { t } = useTranslation('backup');
  const { formatDate } = useFormats();
  const groups = useMemo(() => groupByComplaint(sortNewestFirst(attempts)), [attempts]);
  const toTitle = useTitles(groups.map(({ latest }) => latest.scenario.id));
  if (attempts.length === 0) return null;
  const toDay = ({ startedAt }: Attempt) => formatDate(new Date(startedAt), 'medium');
  return (
    <section className={styles.part}>
      <h4>{t('newHeading')}</h4>
      <ul className={styles.talks}>
        {groups.map(({ latest, attempts: talks }) => {
          const [from, to] = [toDay(talks.at(-1) ?? latest), toDay(latest)];
          const days = from === to ? from : t('days', { from, to });
          return <li key={latest.id}>{t('group', { title: toTitle(latest), count: talks.length, days })}</li>;
        })}
      </ul>
    </section>
  );
}
