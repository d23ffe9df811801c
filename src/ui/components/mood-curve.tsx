import { useTranslation } from 'react-i18next';
import styles from './mood-curve.module.css';
import { MoodCurvePlot } from './mood-curve-plot.tsx';
import { MoodCurveTable } from './mood-curve-table.tsx';
import type { MoodMarker, MoodPoint } from './mood-point.ts';
import { TitledFigure } from './titled-figure.tsx';

/** For those who make the markers. */
export type { MoodMarker } from './mood-point.ts';

type MoodCurveProps = {
  readonly points: readonly MoodPoint[];
  readonly markers: readonly MoodMarker[];
  readonly title: string;
  /** One sentence for those who do not see the lines: “Anger falls from 8 to 2, trust rises from 2 to 7.” */
  readonly description: string;
};

/** How anger and trust moved through the talk: two lines named where they end, numbered markers, and a table that says the same. */
export function MoodCurve({ points, markers, title, description }: MoodCurveProps) {
  const { t } = useTranslation('parts');
  return (
    <TitledFigure title={title} description={description}>
      <MoodCurvePlot points={points} markers={markers} words={{ anger: t('anger'), trust: t('trust') }} />
      {markers.length > 0 && (
        <ol className={styles.markers}>
          {markers.map(({ index, text }) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
      <MoodCurveTable points={points} markers={markers} caption={title} />
    </TitledFigure>
  );
}
