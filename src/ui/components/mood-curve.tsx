import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import { Fold } from './fold.tsx';
import { joinDots } from './join-dots.ts';
import styles from './mood-curve.module.css';
import { MoodCurvePlot } from './mood-curve-plot.tsx';
import { MoodCurveTable } from './mood-curve-table.tsx';
import type { MoodChange, MoodMarker, MoodPoint } from './mood-point.ts';

type MoodCurveProps = {
  readonly points: readonly MoodPoint[];
  /** Every point at which anger or trust is not what it was before: told in the table. */
  readonly changes: readonly MoodChange[];
  /** The greatest of them, each with what it opens to: the whole of what was said there. */
  readonly markers: readonly (MoodMarker & { readonly detail: ReactNode })[];
  readonly title: string;
  /** One sentence for those who do not see the lines: “Anger falls from 8 to 2, trust rises from 2 to 7.” */
  readonly description: string;
  /** What the two ends of the time are called. */
  readonly ends: { readonly start: string; readonly end: string };
  readonly faces?: { readonly traits: FaceTraits; readonly at: readonly number[] } | undefined;
};

/** How anger and trust moved through the talk: two lines named where they end, marks for better and worse that open in a list, and a table that says the same. */
export function MoodCurve({ points, changes, markers, title, description, ends, faces }: MoodCurveProps) {
  const { t } = useTranslation('parts');
  return (
    <figure className={styles.curve} aria-label={title}>
      <figcaption>{description}</figcaption>
      <MoodCurvePlot points={points} markers={markers} words={{ anger: t('anger'), trust: t('trust'), ...ends }} faces={faces} />
      {markers.length > 0 && (
        <ol className={styles.markers}>
          {markers.map(({ index, way, text, detail }) => (
            <li key={index}>
              <Fold
                summary={
                  <>
                    <span className={styles.sign} data-way={way} aria-hidden="true">
                      {way === 'better' ? '+' : '−'}
                    </span>
                    {text}
                  </>
                }
              >
                {detail}
              </Fold>
            </li>
          ))}
        </ol>
      )}
      <MoodCurveTable points={points} changes={changes} caption={joinDots(title, t('anger'), t('trust'))} />
    </figure>
  );
}
