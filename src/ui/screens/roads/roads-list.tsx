import { useTranslation } from 'react-i18next';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import type { RoadChart, RoadPlace } from '../../../domain/scoring/chart-roads.ts';
import { joinDots } from '../../components/join-dots.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import type { ReviewProps } from '../debrief/review-props.ts';
import { sayMove } from '../debrief/say-move.ts';
import { shortenQuote } from '../debrief/shorten-quote.ts';
import { toStepLabel } from '../to-step-label.ts';
import styles from './roads.module.css';
import { sayPlace } from './say-place.ts';

type RoadsListProps = ReviewProps & { readonly chart: RoadChart };

/** What the picture shows, turn by turn: what was said there and what it cost, and where the replies lead. */
export function RoadsList({ chart, debrief, talk }: RoadsListProps) {
  return (
    <ol className={styles.list}>
      {chart.places
        .filter(({ kind }) => kind === 'turn')
        .map((place) => (
          <TurnItem key={place.id} place={place} chart={chart} debrief={debrief} talk={talk} />
        ))}
    </ol>
  );
}

function TurnItem({ place, chart, debrief, talk }: RoadsListProps & { readonly place: RoadPlace }) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { step: _, ...label } = toStepLabel(talk, findTurn(talk.scenario, place.id)?.step ?? '');
  const say = (id: string) => {
    const to = chart.places.find((one) => one.id === id);
    return to === undefined ? id : shortenQuote(sayPlace(to, talk, debrief, t));
  };
  return (
    <li data-colour={label.colour} data-own={place.isOwn || undefined}>
      <p className={styles.turn}>
        <StepBadge {...label} size="plain" /> <q>{say(place.id)}</q>
      </p>
      {place.moves.length === 0 && <p className={styles.quiet}>{t('roads.passedBy')}</p>}
      {place.moves.map((number) => {
        const move = debrief.moves[number];
        if (move === undefined) return null;
        const { said } = sayMove(talk.words, move, t);
        const cost = move.price > 0 ? [t('price', { points: move.price })] : [];
        return (
          <p key={number}>
            {move.choice !== SILENCE && <b>{t('parts:youSaid')}</b>} {joinDots(shortenQuote(said), ...cost)}
          </p>
        );
      })}
      <ul className={styles.leads}>
        {chart.ways
          .filter(({ from }) => from === place.id)
          .map(({ to, choices, isOwn }) => (
            <li key={to}>{joinDots(t('roads.leads', { count: choices.length, to: say(to) }), ...(isOwn ? [t('roads.yours')] : []))}</li>
          ))}
      </ul>
    </li>
  );
}
