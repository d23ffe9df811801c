import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../domain/problem/problem.ts';
import { MOST_SHOWN } from '../problem-codes.tsx';
import { ProblemList } from '../problem-list.tsx';
import styles from './restore.module.css';

/** The parts of a backup that could not be read: the first thing wrong with each. */
export function RestoreBadParts({ bad }: { readonly bad: readonly (readonly Problem[])[] }) {
  const { t } = useTranslation('backup');
  if (bad.length === 0) return null;
  const rest = bad.length - MOST_SHOWN;
  return (
    <section className={styles.part}>
      <h4>{t('badHeading')}</h4>
      <ProblemList problems={bad.flatMap(([first]) => first ?? [])} />
      {rest > 0 && <p>{t('more', { count: rest })}</p>}
    </section>
  );
}
