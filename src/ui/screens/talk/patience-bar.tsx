import { useSelector } from '@xstate/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatienceClock } from '../../../app/attempts/patience-clock.ts';
import { Button } from '../../components/button.tsx';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import styles from './patience-bar.module.css';

/**
 * How long the customer still waits, and a way to take more time; nothing while the clock is off. It stands at the foot of the window,
 * whatever one is reading: nobody should run out of time unseen.
 */
export const PatienceBar = memo(function PatienceBar() {
  const actor = useAttemptActor();
  const clock = useSelector(actor, ({ children }) => children.patience as PatienceClock | undefined);
  const isOn = useSelector(clock, (snapshot) => snapshot?.context.on === true);
  return clock !== undefined && isOn ? <Clock clock={clock} /> : null;
});

function Clock({ clock }: { readonly clock: PatienceClock }) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  const { remaining, seconds } = useSelector(clock, ({ context }) => context);
  return (
    <div ref={dock} className={styles.clock}>
      <label className={styles.waiting}>
        <span className={styles.waitingFor}>{t('clock')}</span> <progress max={Math.max(seconds, remaining)} value={remaining} />
      </label>
      <span role="timer">{t('clockLeft', { count: remaining })}</span>
      <Button onClick={() => tell({ type: 'patience.extend' })}>{t('clockExtend')}</Button>
    </div>
  );
}

/**
 * Ref of something that stands at the foot of the window: tells the style sheet how high it is (`--dock`), as long as it is there, so
 * that nothing else that keeps to the foot, and nothing that gets the focus, comes to stand behind it.
 */
function dock(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--dock', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--dock');
  };
}
