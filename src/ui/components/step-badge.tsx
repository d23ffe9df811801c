import { memo } from 'react';
import styles from './step-badge.module.css';
import { StepIcon } from './step-icon.tsx';
import type { StepLabel } from './step-label.ts';

type StepBadgeProps = Omit<StepLabel, 'step'> & {
  /** The talk is at this step now. */
  readonly current?: boolean;
  /** plain: without the pill, for use inside bars, tables and cards. */
  readonly size?: 'medium' | 'plain';
};

/** A step by its letter, icon, word and colour: the same everywhere. */
export const StepBadge = memo(function StepBadge({ letter, name, colour, icon, current = false, size = 'medium' }: StepBadgeProps) {
  return (
    <span className={styles.badge} data-colour={colour} data-size={size} data-current={current || undefined}>
      <b className={styles.letter} aria-hidden="true" data-print="ink">
        {letter}
      </b>
      <span className={styles.icon}>
        <StepIcon icon={icon} />
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  );
});
