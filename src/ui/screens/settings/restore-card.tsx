import type { Ref } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { RestoreStore } from '../../../app/backup/restore-state.ts';
import { Card } from '../../components/card.tsx';
import { FileField } from '../../components/file-field.tsx';
import { RestoreOutcome } from './restore-outcome.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { RestoreProgress } from './restore-progress.tsx';
import { RestoreRefusal } from './restore-refusal.tsx';

/** Bringing a backup back: choosing the file, a look at what it would change, the change and its undo. */
export function RestoreCard({ store }: { readonly store: RestoreStore }) {
  const { t } = useTranslation('backup');
  const { now, open, decide, confirm, cancel } = useStore(store);
  const chooser = useRef<HTMLButtonElement>(null);
  const before = useRef(now.kind);
  useEffect(() => {
    // Back from what was left or stopped: the focus goes where one chooses again.
    if (now.kind === 'idle' && (before.current === 'previewing' || before.current === 'reading')) chooser.current?.focus();
    before.current = now.kind;
  }, [now.kind]);
  return (
    <Card title={t('restoreHeading')}>
      <RestoreOutcome store={store} />
      {now.kind === 'refused' && <RestoreRefusal name={now.name} problems={now.problems} />}
      {(now.kind === 'idle' || now.kind === 'refused') && (
        <>
          <p>{t('restoreText')}</p>
          <RestoreChooser ref={chooser} onChoose={(file) => void open(file)} />
        </>
      )}
      {now.kind === 'previewing' && <RestorePreview {...now} onDecide={decide} onConfirm={() => void confirm()} onCancel={cancel} />}
      {(now.kind === 'reading' || now.kind === 'merging' || now.kind === 'undoing') && <RestoreProgress {...now} onStop={cancel} />}
    </Card>
  );
}

type RestoreChooserProps = { readonly onChoose: (file: File) => void; readonly ref: Ref<HTMLButtonElement> };

/** The backup to look into, chosen or dropped; its name heads what is then shown of it. */
function RestoreChooser({ onChoose, ref }: RestoreChooserProps) {
  const { t } = useTranslation('backup');
  return <FileField ref={ref} label={t('choose')} dropHint={t('drop')} accept=".json,application/json" onChoose={([file]) => file && onChoose(file)} />;
}
