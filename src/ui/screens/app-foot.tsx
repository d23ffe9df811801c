import styles from './app.module.css';
import { OfflineLine } from './offline-line.tsx';

/** The foot of every screen: quiet, and always there. */
export function AppFoot() {
  return (
    <footer className={styles.foot} data-print="none">
      <OfflineLine />
    </footer>
  );
}
