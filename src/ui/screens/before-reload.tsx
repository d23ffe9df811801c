import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findCodeCause } from '../../app/trouble/find-code-cause.ts';
import { isBegun } from '../../domain/attempt/summarize-attempts.ts';
import { TROUBLES } from '../../domain/trouble/troubles.ts';
import { Button } from '../components/button.tsx';
import styles from './before-reload.module.css';
import { useServices } from './services.ts';
import { useAttempts } from './use-attempts.ts';

/** What came of saving. failed: why it was not, as in the table of troubles. */
type Saving =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly why: SavingTrouble };
type SavingTrouble = keyof typeof TROUBLES.saving;

/**
 * The button that loads the page anew, with what that does to the talks, where there are any: they are kept, or part of them is in
 * memory alone and can be saved to a file first. Where a newer version has taken the storage over, everything up to then is in it.
 */
export function BeforeReload() {
  const { t } = useTranslation(['trouble', 'app']);
  const keeping = useAttempts(({ status }) => status.keeping);
  const hasAttempts = useAttempts(({ attempts }) => attempts.some(isBegun));
  const isAtRisk = hasAttempts && keeping !== 'kept' && keeping !== 'taken_over';
  return (
    <>
      {hasAttempts && keeping === 'kept' && <p className={styles.line}>{t('kept')}</p>}
      {isAtRisk && <SaveFirst />}
      <Button onClick={() => window.location.reload()}>{t('app:reload')}</Button>
    </>
  );
}

function SaveFirst() {
  const { t } = useTranslation(['trouble']);
  const { openBackup } = useServices();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const save = async () => {
    setSaving({ kind: 'saving' });
    try {
      const { saving: store } = await openBackup();
      await store.getState().save();
      const done = store.getState().saving;
      setSaving('name' in done ? { kind: 'saved', name: done.name } : { kind: 'failed', why: 'failed' });
    } catch (error) {
      setSaving({ kind: 'failed', why: (await findCodeCause(error)) ?? 'failed' });
    }
  };
  return (
    <>
      <p className={styles.line}>{t('unkept')}</p>
      <Button variant="primary" disabled={saving.kind === 'saving'} onClick={() => void save()}>
        {t('save')}
      </Button>
      <div className={styles.line} role="status">
        {saving.kind === 'saved' && t('saved', { name: saving.name })}
        {saving.kind === 'failed' && (
          <>
            <b>{t(TROUBLES.saving[saving.why].title)}</b> {t(TROUBLES.saving[saving.why].text)}
          </>
        )}
      </div>
    </>
  );
}
