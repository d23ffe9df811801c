import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { findTurningMove } from '../../../domain/scoring/find-turning-move.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { BestRoad } from './best-road.tsx';
import styles from './debrief.module.css';
import { MomentLine } from './moment-line.tsx';
import type { FinishedDebrief, ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { useBestOn } from './use-best-on.ts';

/** The moment on which the talk turned: where what was said led, and where the better reply would have led on the best road from there. */
export function OneReplyAway({ debrief, talk }: ReviewProps) {
  const turning = findTurningMove(debrief);
  const made = debrief.moves[turning ?? -1];
  if (turning === undefined || made?.better === undefined) return null;
  return <Away debrief={debrief} talk={talk} move={turning} made={made} better={made.better} />;
}

type AwayProps = ReviewProps & { readonly move: number; readonly made: MoveReview; readonly better: string };

function Away({ debrief, talk, move, made, better }: AwayProps) {
  const { t } = useTranslation(['debrief', 'parts', 'app']);
  const [isWanted, setIsWanted] = useState(false);
  const other = useMemo(() => [...debrief.moves.slice(0, move), { turn: made.turn, choice: better }], [debrief, move, made, better]);
  const best = useBestOn(other, talk, isWanted);
  const sayEnd = ({ ending, overall }: FinishedDebrief) => ({ ending: t(`ending.${ending.kind}`), score: overall });
  return (
    <FoldedCard title={t('awayHeading')} onOpen={() => setIsWanted(true)}>
      <MomentLine moment={made.before} talk={talk} />
      <SaidLine move={made} talk={talk} />
      <p>{t('awayHad', sayEnd(debrief))}</p>
      <p className={styles.better}>
        <b>{t('parts:tryInstead')}</b> <q>{findSentence(talk.words, `turn.${made.turn}.${better}`)}</q>
      </p>
      {isWanted && best === undefined && <ProgressLine label={t('app:loading')} />}
      {best !== undefined && (
        <>
          <p>
            <b>{t('awayOther', sayEnd(best))}</b>
          </p>
          {best.errors.length > 0 && <p>{t('awayError')}</p>}
          <p>{best.ending.id === debrief.ending.id ? t('awaySame') : findSentence(talk.words, `ending.${best.ending.id}`)}</p>
        </>
      )}
      <p>
        <LiveAgainButton move={move} />
      </p>
      <BestRoad debrief={debrief} talk={talk} move={move} />
    </FoldedCard>
  );
}
