import styles from './score-trend.module.css';

/** What one talk scored, 0..100. */
type TrendPoint = { readonly isAssessed: boolean; readonly score: number };

type ScoreTrendProps = {
  /** In the order of time, at most as many as a chart some 200 px wide can show. */
  readonly points: readonly TrendPoint[];
  /** Score from which a talk can pass, 0..100. */
  readonly passMark: number;
};

/**
 * Scores over time: assessed ones as dots joined by a line, guided ones hollow, the pass mark dashed. The drawing stretches with the space
 * there is, and its dots stay round, for they are ends of lines. Hidden from screen readers: words and a table say the same.
 */
export function ScoreTrend({ points, passMark }: ScoreTrendProps) {
  const across = (index: number) => ((index + 0.5) / points.length) * 100;
  const placed = points.map((point, index) => ({ ...point, at: `${across(index)} ${100 - point.score}` }));
  const assessed = placed.filter(({ isAssessed }) => isAssessed);
  const guided = placed.filter(({ isAssessed }) => !isAssessed);
  const dots = (some: readonly { readonly at: string }[]) => some.map(({ at }) => `M${at}h.01`).join('');
  return (
    <div className={styles.trend} aria-hidden="true" data-many={points.length > 12 || undefined}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false" aria-hidden="true">
        <path className={styles.grid} d="M0 0H100M0 100H100" />
        <path className={styles.mark} d={`M0 ${100 - passMark}H100`} />
        <path className={styles.ring} d={dots(guided)} />
        <path className={styles.hole} d={dots(guided)} />
        {assessed.length > 1 && <path className={styles.line} d={`M${assessed.map(({ at }) => at).join('L')}`} />}
        <path className={styles.dot} d={dots(assessed)} />
      </svg>
      <div className={styles.scale}>
        {[100, passMark, 0].map((level) => (
          <span key={level} style={{ '--y': level / 100 }}>
            {level}
          </span>
        ))}
      </div>
    </div>
  );
}

type TrendKeyProps = { readonly words: { readonly assessed: string; readonly guided: string; readonly pass: string } };

/** What the marks of the charts mean. */
export function TrendKey({ words }: TrendKeyProps) {
  return (
    <ul className={styles.key}>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.dot} d="M7 7h.01" />
        </svg>
        {words.assessed}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.ring} d="M7 7h.01" />
          <path className={styles.hole} d="M7 7h.01" />
        </svg>
        {words.guided}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path className={styles.mark} d="M0 7H14" />
        </svg>
        {words.pass}
      </li>
    </ul>
  );
}
