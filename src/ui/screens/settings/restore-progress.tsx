import { useTranslation } from 'react-i18next';
import type { Restoring } from '../../../app/backup/restore-state.ts';
import { Button } from '../../components/button.tsx';
import { focusShown } from '../../components/focus-shown.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import styles from './backup.module.css';

const WORDS = { reading: 'reading', merging: 'merging', undoing: 'undoing' } as const;

type Working = Extract<Restoring, { readonly total: number }>;
type RestoreProgressProps = Working & { readonly onStop: () => void };

/** How far reading or merging has come, and the way to stop it: then nothing is changed. */
export function RestoreProgress({ kind, name, done, total, onStop }: RestoreProgressProps) {
  const { t } = useTranslation('backup');
  return (
    <>
      <ProgressLine label={t(WORDS[kind], { name: isolateName(name) })} {...(total > 0 && { fraction: done / total })} />
      <div className={styles.row}>
        <Button ref={focusShown} onClick={onStop}>
          {t('stop')}
        </Button>
      </div>
    </>
  );
}
