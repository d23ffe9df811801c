import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../../app/ports.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';
import styles from './settings.module.css';

const BYTES_IN_MB = 1_000_000;
const MB_IN_GB = 1000;

/** How much room is used and free, in megabytes or from a thousand of them in gigabytes; nothing where the browser does not tell. */
export function StorageSpace() {
  const { t } = useTranslation('backup');
  const { formatNumber } = useFormats();
  const { readSpace } = useServices();
  const attempts = useAttempts((state) => state.attempts);
  const [space, setSpace] = useState<Space>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has changed, so the room has as well
  useEffect(() => {
    let isGone = false;
    void readSpace().then((now) => isGone || setSpace(now));
    return () => {
      isGone = true;
    };
  }, [readSpace, attempts]);
  if (space === undefined) return null;
  const sayAmount = (bytes: number, round: (amount: number) => number): string => {
    const megabytes = bytes / BYTES_IN_MB;
    if (megabytes >= MB_IN_GB) return t('gigabytes', { number: formatNumber(round((megabytes / MB_IN_GB) * 10) / 10) });
    return t('megabytes', { number: formatNumber(megabytes < 10 ? round(megabytes * 10) / 10 : round(megabytes)) });
  };
  // Used is rounded up and free down: neither promises what is not there.
  return <p className={styles.quiet}>{t('space', { used: sayAmount(space.used, Math.ceil), free: sayAmount(space.free, Math.floor) })}</p>;
}
