import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandedOver } from '../../../app/backup/backup-store.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../problem-list.tsx';
import { saveFile } from '../save-file.ts';
import { useAttempts } from '../use-attempts.ts';

const ANSWERS = { saved: 'fileSaved', handed: 'fileHanded', unwritten: 'fileUnwritten' } as const;

/** Saved talks that could not be read: what is wrong with them, and a way to hand them to somebody who can mend them. */
export function QuarantineNotice() {
  const { t } = useTranslation('history');
  const setAside = useAttempts((state) => state.setAside);
  const [answer, setAnswer] = useState<HandedOver>('cancelled');
  if (setAside.length === 0) return null;
  const save = async () => setAnswer(await saveFile('amends-set-aside.json', 'application/json', `${JSON.stringify(setAside, null, 2)}\n`));
  return (
    <Notice kind="warn" title={t('setAsideTitle', { count: setAside.length })} action={<Button onClick={() => void save()}>{t('saveFile')}</Button>}>
      {t('setAsideText')}
      <ProblemList problems={setAside.flatMap(({ reason }) => reason)} />
      <p role="status">{answer !== 'cancelled' && t(ANSWERS[answer])}</p>
    </Notice>
  );
}
