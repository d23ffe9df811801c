import type { StepLabel } from './step-label.ts';
import styles from './step-petals.module.css';

/** A flower with one petal a step, all of them full: for a talk that lost nothing. Decoration: the bars say the same in words. */
export function StepPetals({ steps }: { readonly steps: readonly StepLabel[] }) {
  const turnOf = (index: number) => (index * 360) / steps.length;
  return (
    <svg className={styles.flower} viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">
      {steps.map(({ step, letter, colour }, index) => (
        <g key={step} data-colour={colour} transform={`rotate(${turnOf(index)})`}>
          <path className={styles.petal} style={{ '--place': index }} d="M0-6C-21-24-17-54 0-56S21-24 0-6Z" />
          <text className={styles.letter} y="5" transform={`translate(0 -35) rotate(${-turnOf(index)})`}>
            {letter}
          </text>
        </g>
      ))}
      <circle className={styles.middle} r="8" />
    </svg>
  );
}
