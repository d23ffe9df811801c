import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../problem-list.tsx';
import { saveFile } from '../save-file.ts';
import { useAttempts } from '../use-attempts.ts';

/** Saved talks that could not be read: what is wrong with them, and a way to hand them to somebody who can mend them. */
export function SetAsideNotice() {
  const { t } = useTranslation('history');
  const setAside = useAttempts((state) => state.setAside);
  if (setAside.length === 0) return null;
  const save = () => saveFile('amends-set-aside.json', 'application/json', `${JSON.stringify(setAside, null, 2)}\n`);
  return (
    <Notice kind="warn" title={t('setAsideTitle', { count: setAside.length })} action={<Button onClick={save}>{t('saveFile')}</Button>}>
      {t('setAsideText')}
      <ProblemList problems={setAside.flatMap(({ reason }) => reason)} />
    </Notice>
  );
}
