import { useTranslation } from 'react-i18next';
import type { Pair } from '../../../app/backup/plan-restore.ts';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import styles from './restore.module.css';
import { useSides } from './use-sides.ts';

type RestoreContradictionsProps = {
  readonly pairs: readonly Pair[];
  /** Ids of those of which the file’s copy is taken. */
  readonly fromFile: ReadonlySet<string>;
  readonly onDecide: (fromFile: ReadonlySet<string>) => void;
};

/** More than anybody would go through: the rest stays as it is here. */
const MOST_ASKED = 50;

/** Talks that went two ways: each is asked about, and stays as it is here unless the file’s is chosen. */
export function RestoreContradictions({ pairs, fromFile, onDecide }: RestoreContradictionsProps) {
  const { t } = useTranslation('backup');
  const { nameAttempt, compareSides } = useSides();
  if (pairs.length === 0) return null;
  const decide = (id: string, takesFile: boolean) => {
    const others = [...fromFile].filter((other) => other !== id);
    onDecide(new Set(takesFile ? [...others, id] : others));
  };
  return (
    <section className={styles.part}>
      <h4>{t('contradictHeading')}</h4>
      {pairs.slice(0, MOST_ASKED).map((pair) => (
        <ChoiceSetting
          key={pair.here.id}
          legend={nameAttempt(pair.here)}
          hint={compareSides(pair)}
          options={[
            { value: 'mine', label: t('keepMine') },
            { value: 'file', label: t('takeTheirs') },
          ]}
          value={fromFile.has(pair.here.id) ? 'file' : 'mine'}
          onChange={(choice) => decide(pair.here.id, choice === 'file')}
        />
      ))}
      {pairs.length > MOST_ASKED && <p>{t('moreMine', { count: pairs.length - MOST_ASKED })}</p>}
    </section>
  );
}
