import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';

type RemovedNoticeProps = {
  /** Told the id of the talk that comes back, before it stands in the list again. */
  readonly onRestore: (id: string) => void;
};

/** After a removal: the way back, one talk after the other, the last one first. */
export function RemovedNotice({ onRestore }: RemovedNoticeProps) {
  const { t } = useTranslation('history');
  const { attempts: store } = useServices();
  const removed = useAttempts((state) => state.removed);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(removed.length);
  useEffect(() => {
    // The button that was pressed is gone with its row: the focus goes to the way back.
    if (removed.length > before.current) undo.current?.focus();
    before.current = removed.length;
  }, [removed]);
  const last = removed.at(-1);
  if (last === undefined) return null;
  const restore = () => {
    onRestore(last.id);
    void store.getState().restore();
  };
  return (
    <Notice
      kind="info"
      live
      action={
        <Button ref={undo} onClick={restore}>
          {t('undo')}
        </Button>
      }
    >
      {t('removed')}
    </Notice>
  );
}
