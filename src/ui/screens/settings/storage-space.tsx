import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../../app/ports.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import { useAttempts } from '../use-attempts.ts';
import styles from './settings.module.css';

const BYTES_IN_MB = 1_000_000;

/** How much room is used and free, in megabytes; nothing where the browser does not tell. */
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
  // Used is rounded up and free down: neither promises what is not there.
  const used = formatNumber(Math.ceil((space.used / BYTES_IN_MB) * 10) / 10);
  return <p className={styles.quiet}>{t('space', { used, free: formatNumber(Math.floor(space.free / BYTES_IN_MB)) })}</p>;
}
