import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAhead } from '../../domain/attempt/list-ahead.ts';
import { isBegun } from '../../domain/attempt/summarize-attempts.ts';
import { toMoment } from '../../domain/attempt/to-moment.ts';
import { Notice } from '../components/notice.tsx';
import { useOwnAttempts } from './use-own-attempts.ts';

/** Minutes that a clock which sets itself may have been ahead without anybody having changed it. */
const SLACK = 5;

/** Says that talks are dated later than now, because the clock of the device was changed, and what that means for their order. */
export function ClockNotice() {
  const { t } = useTranslation('settings');
  const { own } = useOwnAttempts();
  const [latest] = useState(() => toMoment(new Date(Date.now() + SLACK * 60_000).toISOString()));
  const count = useMemo(() => listAhead(own, latest).filter(isBegun).length, [own, latest]);
  if (count === 0) return null;
  return (
    <Notice kind="info" title={t('clockAheadTitle', { count })}>
      {t('clockAheadText')}
    </Notice>
  );
}
