import { useTranslation } from 'react-i18next';
import { StepBadge } from './step-badge.tsx';
import type { StepLabel } from './step-label.ts';
import styles from './step-trail.module.css';

type StepTrailProps = {
  readonly steps: readonly StepLabel[];
  /** Id of the step the talk is at; undefined before the first and after the last. */
  readonly current?: string | undefined;
};

/** The steps of the method in order, with the present one marked: where in the talk one is. */
export function StepTrail({ steps, current }: StepTrailProps) {
  const { t } = useTranslation('parts');
  return (
    <ol className={styles.trail} aria-label={t('steps')}>
      {steps.map(({ step, ...label }) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          <StepBadge {...label} current={step === current} />
        </li>
      ))}
    </ol>
  );
}
