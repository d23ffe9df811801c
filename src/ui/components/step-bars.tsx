import { useTranslation } from 'react-i18next';
import { StepBadge } from './step-badge.tsx';
import styles from './step-bars.module.css';
import type { StepLabel } from './step-label.ts';

type StepBarsProps = {
  /** Scores are whole numbers 0..100. */
  readonly steps: readonly (StepLabel & { readonly score: number })[];
  /** Names the list, such as “Scores by step”. */
  readonly label: string;
};

/** One bar a step, 0 to 100, with its number: the first thing a debrief shows. */
export function StepBars({ steps, label }: StepBarsProps) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.frame}>
      <ul className={styles.bars} aria-label={label}>
        {steps.map(({ step, score, ...label }) => (
          <li key={step} className={styles.row} data-colour={label.colour}>
            <StepBadge {...label} size="plain" />
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ '--part': score / 100 }} />
            </span>
            <span className={styles.score}>
              {score}
              <span className="visually-hidden">{t('ofHundred')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
