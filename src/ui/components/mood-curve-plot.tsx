import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import { Face } from './face.tsx';
import styles from './mood-curve.module.css';
import type { MoodMarker, MoodPoint } from './mood-point.ts';
import { MoodSign } from './mood-sign.tsx';
import { spreadFaces } from './spread-faces.ts';
import { spreadLabels } from './spread-labels.ts';

type MoodCurvePlotProps = {
  readonly points: readonly MoodPoint[];
  /** Changes with a sign below the piece of the lines that shows them. */
  readonly markers?: readonly MoodMarker[];
  /** Called when somebody presses such a piece. @param index its place among the points */
  readonly onAsk?: (index: number) => void;
  /** The lines by name, and the two ends of the time. */
  readonly words: { readonly anger: string; readonly trust: string; readonly start: string; readonly end: string };
  /** Whose mood it is, drawn small above the points with these places. */
  readonly faces?: { readonly traits: FaceTraits; readonly at: readonly number[] } | undefined;
  /** Place of a point that a dotted line stands at. */
  readonly moment?: number | undefined;
  /** Beside another one, or among many words: the lines alone, named where they end. */
  readonly isLow?: boolean;
};

/** Height of a label line in points of mood, as the plot is drawn, high or low: closer than this two labels would touch. */
const LABEL_GAPS = { high: 1.4, low: 2.6 } as const;

/** The least distance of two faces, as a part of the way they have on a phone. */
const FACE_GAP = 0.15;

/**
 * The picture only. The lines stretch with the space there is, while every letter is ordinary text placed in
 * per cent, so that nothing shrinks with the drawing. Hidden from screen readers: caption, list and table say it all.
 */
export function MoodCurvePlot({ points, markers = [], onAsk, words, faces, moment, isLow = false }: MoodCurvePlotProps) {
  const last = points.at(-1) ?? { anger: 0, trust: 0, label: '' };
  const [angerAt, trustAt] = spreadLabels(last.anger, last.trust, isLow ? LABEL_GAPS.low : LABEL_GAPS.high, 10);
  const across = (index: number): number => (points.length < 2 ? 0 : (index / (points.length - 1)) * 100);
  const asides = spreadFaces(faces?.at.map((index) => across(index) / 100) ?? [], FACE_GAP);
  const line = (kind: 'anger' | 'trust'): string => points.map((point, index) => `${across(index)},${100 - point[kind] * 10}`).join(' ');
  return (
    <div className={styles.plot} data-low={isLow || undefined} data-signed={markers.length > 0 || undefined} aria-hidden="true">
      {faces !== undefined && (
        <div className={styles.faces}>
          {faces.at.map((index, place) => (
            <span key={index} style={{ '--x': across(index) / 100, '--near': asides[place] ?? 0 }}>
              <Face traits={faces.traits} anger={points[index]?.anger ?? 0} trust={points[index]?.trust ?? 0} label="" />
            </span>
          ))}
        </div>
      )}
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
          {moment !== undefined && <path className={styles.moment} d={`M${across(moment)} 0V100`} />}
          <polyline className={styles.trust} points={line('trust')} />
          <polyline className={styles.anger} points={line('anger')} />
        </svg>
        {moment !== undefined && <span className={styles.point} style={{ '--x': across(moment) / 100, '--y': (points[moment]?.anger ?? 0) / 10 }} />}
        {markers.map(({ index, way, isGreat }) => (
          <button
            key={index}
            type="button"
            // The list below says and does the same for the keyboard.
            tabIndex={-1}
            className={styles.change}
            style={{ '--x': across(index - 1) / 100, '--w': across(1) / 100 }}
            onClick={() => onAsk?.(index)}
          >
            <MoodSign way={way} isGreat={isGreat} />
          </button>
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
        <span>{words.start}</span>
        {points.length > 1 && <span>{words.end}</span>}
      </div>
    </div>
  );
}
