import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import { Fold } from './fold.tsx';
import { joinDots } from './join-dots.ts';
import styles from './mood-curve.module.css';
import { MoodCurvePlot } from './mood-curve-plot.tsx';
import { MoodCurveTable } from './mood-curve-table.tsx';
import type { MoodMarker, MoodPoint } from './mood-point.ts';
import { MoodSign } from './mood-sign.tsx';

type MoodCurveProps = {
  readonly points: readonly MoodPoint[];
  /** Every point at which anger or trust is not what it was before, each with what it opens to: the whole of what was said there. */
  readonly changes: readonly (MoodMarker & { readonly detail: ReactNode })[];
  readonly title: string;
  /** One sentence for those who do not see the lines: “Anger falls from 8 to 2, trust rises from 2 to 7.” */
  readonly description: string;
  /** What the two ends of the time are called. */
  readonly ends: { readonly start: string; readonly end: string };
  readonly faces?: { readonly traits: FaceTraits; readonly at: readonly number[] } | undefined;
};

/** How anger and trust moved through the talk: two lines named where they end, a sign below every piece in which one of them moves, which opens its line in a list, and a table that says the same. */
export function MoodCurve({ points, changes, title, description, ends, faces }: MoodCurveProps) {
  const { t } = useTranslation('parts');
  const list = useRef<HTMLOListElement>(null);
  const ask = (index: number) => unfold(list.current?.children[changes.findIndex((change) => change.index === index)]);
  return (
    <figure className={styles.curve} aria-label={title}>
      <figcaption>{description}</figcaption>
      <MoodCurvePlot points={points} markers={changes} onAsk={ask} words={{ anger: t('anger'), trust: t('trust'), ...ends }} faces={faces} />
      {changes.length > 0 && (
        <ol ref={list} className={styles.changes}>
          {changes.map(({ index, way, isGreat, text, detail }) => (
            <li key={index}>
              <Fold
                summary={
                  <>
                    <MoodSign way={way} isGreat={isGreat} />
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

/** Opens a line of the list and brings it into view; the keyboard goes on from there. */
function unfold(line: Element | undefined): void {
  const fold = line?.querySelector('details');
  if (fold == null) return;
  fold.open = true;
  fold.querySelector('summary')?.focus({ preventScroll: true });
  fold.scrollIntoView?.({ block: 'nearest' });
}
