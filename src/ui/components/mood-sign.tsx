import type { MoodChange } from './mood-point.ts';
import styles from './mood-sign.module.css';

const SIGNS = { better: '+', worse: '−', both: '±' } as const satisfies Record<MoodChange['way'], string>;

/** The sign of a change of mood, for the eye: a sentence stands beside it, or opens with it. @param isGreat one of the greatest of its talk */
export function MoodSign({ way, isGreat }: Pick<MoodChange, 'way'> & { readonly isGreat: boolean }) {
  return (
    <span className={styles.sign} data-way={way} data-great={isGreat || undefined} aria-hidden="true">
      {SIGNS[way]}
    </span>
  );
}
