import styles from './mood-curve.module.css';
import type { MoodMarker, MoodPoint } from './mood-point.ts';
import { spreadLabels } from './spread-labels.ts';

type MoodCurvePlotProps = {
  readonly points: readonly MoodPoint[];
  readonly markers: readonly MoodMarker[];
  readonly words: { readonly anger: string; readonly trust: string };
};

/** Height of a label line in points of mood, as the plot is drawn: closer than this two labels would touch. */
const LABEL_GAP = 1.4;

/**
 * The picture only. The lines stretch with the space there is, while every letter is ordinary text placed in
 * per cent, so that nothing shrinks with the drawing. Hidden from screen readers: caption, list and table say it all.
 */
export function MoodCurvePlot({ points, markers, words }: MoodCurvePlotProps) {
  const last = points.at(-1) ?? { anger: 0, trust: 0, label: '' };
  const [angerAt, trustAt] = spreadLabels(last.anger, last.trust, LABEL_GAP, 10);
  const across = (index: number): number => (points.length < 2 ? 0 : (index / (points.length - 1)) * 100);
  const line = (kind: 'anger' | 'trust'): string => points.map((point, index) => `${across(index)},${100 - point[kind] * 10}`).join(' ');
  return (
    <div className={styles.plot} aria-hidden="true">
      <div className={styles.scale}>
        {[10, 5, 0].map((level) => (
          <span key={level} style={{ '--y': level / 10 }}>
            {level}
          </span>
        ))}
      </div>
      <div className={styles.area}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className={styles.grid} d="M0 0H100M0 50H100" />
          <path className={styles.axis} d="M0 100H100" />
          <polyline className={styles.trust} points={line('trust')} />
          <polyline className={styles.anger} points={line('anger')} />
        </svg>
        {markers.map(({ index }, place) => (
          <span key={index} className={styles.marker} style={{ '--x': across(index) / 100, '--y': (points[index]?.anger ?? 0) / 10 }}>
            {place + 1}
          </span>
        ))}
      </div>
      <div className={styles.ends}>
        <span data-kind="anger" style={{ '--y': angerAt / 10 }}>
          {words.anger}
        </span>
        <span data-kind="trust" style={{ '--y': trustAt / 10 }}>
          {words.trust}
        </span>
      </div>
      <div className={styles.times}>
        <span>{points[0]?.label}</span>
        {points.length > 1 && <span>{last.label}</span>}
      </div>
    </div>
  );
}
