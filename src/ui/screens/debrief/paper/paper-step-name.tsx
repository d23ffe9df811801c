import type { StepLabel } from '../../../components/step-label.ts';
import styles from './paper.module.css';

/** A step by its letter and its name: an outline, so that it prints without any ground. */
export function PaperStepName({ letter, name }: Omit<StepLabel, 'step'>) {
  return (
    <>
      {letter !== '' && (
        <span className={styles.letter} aria-hidden="true">
          {letter}
        </span>
      )}
      {name}
    </>
  );
}
