import styles from './rule-card.module.css';
import { StepBadge } from './step-badge.tsx';
import type { StepLabel } from './step-label.ts';

type RuleCardProps = Omit<StepLabel, 'step'> & {
  /** One line to take away: “Name the thing that went wrong, then the feeling.” */
  readonly rule: string;
  /** Where it comes from, such as HY-L3. */
  readonly sources: readonly string[];
};

/** A rule to take away or pin up: the step, the rule in one line, where it comes from. Prints whole. */
export function RuleCard({ rule, sources, ...label }: RuleCardProps) {
  return (
    <article className={styles.card} data-colour={label.colour} aria-label={label.name}>
      <StepBadge {...label} size="plain" />
      <p className={styles.rule}>{rule}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </article>
  );
}
