import { useTranslation } from 'react-i18next';
import type { Pair } from '../../../app/backup/plan-restore.ts';
import styles from './restore.module.css';
import { useSides } from './use-sides.ts';

type RestorePairsProps = {
  /** What happens to them. */
  readonly title: string;
  readonly pairs: readonly Pair[];
};

const MOST_SHOWN = 50;

/** Talks that differ and about which there is nothing to decide: both sides of each. */
export function RestorePairs({ title, pairs }: RestorePairsProps) {
  const { t } = useTranslation('backup');
  const { nameAttempt, compareSides } = useSides();
  if (pairs.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      <ul className={styles.talks}>
        {pairs.slice(0, MOST_SHOWN).map((pair) => (
          <li key={pair.here.id}>
            {nameAttempt(pair.here)}
            <small>{compareSides(pair)}</small>
          </li>
        ))}
        {pairs.length > MOST_SHOWN && <li>{t('more', { count: pairs.length - MOST_SHOWN })}</li>}
      </ul>
    </section>
  );
}
