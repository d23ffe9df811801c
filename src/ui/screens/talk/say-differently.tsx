import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveAgain } from '../live-again.tsx';
import { BackIcon } from './back-icon.tsx';
import styles from './take-back.module.css';

type SayDifferentlyProps = {
  /** Number of the move, from 0. */
  readonly move: number;
  /** What was said in it. */
  readonly said: string;
};

/** Goes back to an earlier reply, in a practice talk of its own: this one waits meanwhile. */
export const SayDifferently = memo(function SayDifferently({ move, said }: SayDifferentlyProps) {
  const { t } = useTranslation('talk');
  const liveAgain = useLiveAgain();
  if (liveAgain === undefined) return null;
  return (
    <button type="button" className={styles.back} data-quiet title={t('fromHere')} aria-label={`${t('differently')}: ${said}`} onClick={() => liveAgain(move)}>
      <BackIcon />
      {t('differently')}
    </button>
  );
});
