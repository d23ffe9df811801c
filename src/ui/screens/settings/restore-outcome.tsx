import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Brought, RestoreStore } from '../../../app/backup/restore-state.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import styles from './restore.module.css';

/** What came of the last restore or undo, and the way back. Takes the focus when that is news. */
export function RestoreOutcome({ store }: { readonly store: RestoreStore }) {
  const { t } = useTranslation('backup');
  const { now, trouble, undos, isUndone, undo } = useStore(store);
  const outcome = useRef<HTMLDivElement>(null);
  const seen = useRef({ trouble, undos });
  useEffect(() => {
    if (trouble !== seen.current.trouble || undos !== seen.current.undos) outcome.current?.focus();
    seen.current = { trouble, undos };
  }, [trouble, undos]);
  const last = now.kind === 'idle' ? undos.at(-1) : undefined;
  const isUndoTrouble = trouble === 'changed' && now.kind === 'idle';
  return (
    <div ref={outcome} tabIndex={-1} className={styles.outcome}>
      {trouble !== undefined && (
        <Notice live kind={trouble === 'cancelled' ? 'info' : 'warn'} title={t(`trouble.${trouble}Title`)}>
          {isUndoTrouble ? t('undoChanged') : t(`trouble.${trouble}Text`)}
        </Notice>
      )}
      {isUndone && <Notice kind="info">{t('undone')}</Notice>}
      {last !== undefined && (
        <Notice
          kind="info"
          title={t('broughtTitle', { name: isolateName(last.brought.name) })}
          action={<Button onClick={() => void undo()}>{t('undo')}</Button>}
        >
          <BroughtWords {...last.brought} />
        </Notice>
      )}
    </div>
  );
}

function BroughtWords({ added, replaced, setAside, settings }: Brought) {
  const { t } = useTranslation('backup');
  const { formatList } = useFormats();
  const parts = [
    added > 0 && t('partNew', { count: added }),
    replaced > 0 && t('partReplaced', { count: replaced }),
    setAside > 0 && t('partAside', { count: setAside }),
    settings && t('partSettings'),
  ].filter((part) => part !== false);
  return <p>{t('broughtText', { parts: formatList(parts) })}</p>;
}
