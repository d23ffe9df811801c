import { useTranslation } from 'react-i18next';
import { StepBadge } from './step-badge.tsx';
import styles from './step-bars.module.css';
import type { StepLabel } from './step-label.ts';

type StepBarsProps = {
  /** Scores are whole numbers 0..100; undefined where the talk never came to the step: no score is not a score of 0. */
  readonly steps: readonly (StepLabel & { readonly score: number | undefined })[];
  /** Names the list, such as “Scores by step”. */
  readonly label: string;
  /** In place of a score that there is not. */
  readonly without?: string | undefined;
  /** Side by side where there is room for it. */
  readonly isRow?: boolean;
};

/** One bar a step, 0 to 100, with its number. */
export function StepBars({ steps, label, without, isRow = false }: StepBarsProps) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.frame}>
      <ul className={styles.bars} aria-label={label} data-row={isRow || undefined}>
        {steps.map(({ step, score, ...label }) => (
          <li key={step} className={styles.row} data-colour={label.colour} data-without={score === undefined || undefined}>
            <StepBadge {...label} size="plain" />
            <span className={styles.track} aria-hidden="true">
              {score !== undefined && <span className={styles.fill} style={{ '--part': score / 100 }} />}
            </span>
            {score === undefined ? (
              <span className={styles.score}>{without}</span>
            ) : (
              <span className={styles.score}>
                {score}
                <span className="visually-hidden">{t('ofHundred')}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
