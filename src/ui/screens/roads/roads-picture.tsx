import { useTranslation } from 'react-i18next';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import type { RoadChart, RoadPlace } from '../../../domain/scoring/chart-roads.ts';
import type { ReviewProps } from '../debrief/review-props.ts';
import { shortenQuote } from '../debrief/shorten-quote.ts';
import { toStepLabel } from '../to-step-label.ts';
import { drawWay } from './draw-way.ts';
import type { RoadLayout } from './lay-out-roads.ts';
import styles from './roads.module.css';
import { sayPlace } from './say-place.ts';

type RoadsPictureProps = ReviewProps & { readonly chart: RoadChart; readonly layout: RoadLayout };

/** Characters that three lines of a place have room for, in every language. */
const LONGEST = 34;

/** All roads as a picture in rem, so that it grows with the letters. The list says the same to who does not see it. */
export function RoadsPicture({ chart, layout, debrief, talk }: RoadsPictureProps) {
  const { t } = useTranslation('debrief');
  const ways = chart.ways.map((way, index) => ({ ...way, path: drawWay(layout.ways[index] ?? []) })).sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled sideways on a phone has to be reached by keyboard
    <div className={styles.scroll} ref={showOwnRoad} role="img" aria-label={t('roads.text')} tabIndex={0}>
      <div className={styles.picture} style={{ '--x': layout.width, '--y': layout.height }}>
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
          {ways.map(({ from, to, isOwn, path }) => (
            <path key={`${from} ${to}`} className={styles.way} data-own={isOwn || undefined} d={path} />
          ))}
        </svg>
        {chart.places.map((place) => {
          const at = layout.places.get(place.id);
          return at === undefined ? null : (
            <div key={place.id} className={styles.place} style={{ '--x': at.x, '--y': at.y }}>
              <PlaceBox place={place} debrief={debrief} talk={talk} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where the picture is wider than its window, it opens on the place where one’s own road begins: at its top. */
function showOwnRoad(window: HTMLElement | null): void {
  const places = [...(window?.querySelectorAll('div[data-own]') ?? [])].map((place) => place.getBoundingClientRect());
  const [first] = places.sort((one, other) => one.top - other.top);
  if (window === null || first === undefined) return;
  const { left, width } = window.getBoundingClientRect();
  window.scrollLeft += first.left + first.width / 2 - (left + width / 2);
}

function PlaceBox({ place, debrief, talk }: ReviewProps & { readonly place: RoadPlace }) {
  const { t } = useTranslation('debrief');
  const label = toStepLabel(talk, findTurn(talk.scenario, place.id)?.step ?? '');
  return (
    <div className={styles.box} data-kind={place.kind} data-own={place.isOwn || undefined} data-colour={place.kind === 'turn' ? label.colour : undefined}>
      {place.kind === 'turn' && (
        <b className={styles.letter} data-print="ink">
          {label.letter}
        </b>
      )}
      <span className={styles.words}>{shortenQuote(sayPlace(place, talk, debrief, t), LONGEST)}</span>
      {place.price > 0 && <b className={styles.price}>{t('roads.cost', { points: place.price })}</b>}
    </div>
  );
}
