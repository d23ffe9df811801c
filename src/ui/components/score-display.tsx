import { useTranslation } from 'react-i18next';
import styles from './score-display.module.css';

type ScoreDisplayProps = {
  /** Overall score, whole number 0..100. */
  readonly score: number;
  /** Score from which a talk can pass, 0..100. */
  readonly passMark: number;
  readonly passed: boolean;
  /** How the talk ended, in words: “Resolved, not yet passed”. */
  readonly label: string;
  /** Beside it in small: best and first score. */
  readonly detail?: string | undefined;
};

/** The overall score: a ring with a tick at the pass mark, the number large, the verdict in words. */
export function ScoreDisplay({ score, passMark, passed, label, detail }: ScoreDisplayProps) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.score} data-passed={passed || undefined}>
      <div className={styles.dial}>
        <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
          <circle className={styles.track} cx="60" cy="60" r="52" />
          {score > 0 && <circle className={styles.arc} cx="60" cy="60" r="52" pathLength="100" style={{ '--score': score }} />}
          <path className={styles.mark} d="M60 1v12" transform={`rotate(${passMark * 3.6} 60 60)`} />
        </svg>
        <strong className={styles.number} data-digits={String(score).length}>
          {score}
          <span className="visually-hidden">{t('ofHundred')}</span>
        </strong>
      </div>
      <div className={styles.words}>
        <p className={styles.label}>{label}</p>
        <p className={styles.detail}>{t(passed ? 'scorePassed' : 'scoreNotPassed', { passMark })}</p>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      </div>
    </div>
  );
}
