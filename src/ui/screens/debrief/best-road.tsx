import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { Fold } from '../../components/fold.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import styles from './best-road.module.css';
import type { ReviewProps } from './review-props.ts';
import { useBestOn } from './use-best-on.ts';

type BestRoadProps = ReviewProps & {
  /** Place of the move instead of which the best road goes on. */
  readonly move: number;
};

/** The best road from a moment, folded: its replies in order and where they lead, looked up only when somebody unfolds it. One line where it is the road that was taken. */
export function BestRoad({ debrief, talk, move }: BestRoadProps) {
  const { t } = useTranslation(['debrief', 'app']);
  const [isWanted, setIsWanted] = useState(false);
  const before = useMemo(() => debrief.moves.slice(0, move), [debrief, move]);
  const best = useBestOn(before, talk, isWanted);
  if (debrief.moves.slice(move).every(({ lost }) => Object.keys(lost).length === 0)) return <p>{t('bestRoadHad')}</p>;
  return (
    <Fold summary={t('bestRoad')} onOpen={() => setIsWanted(true)}>
      {isWanted && best === undefined && <ProgressLine label={t('app:loading')} />}
      {best !== undefined && (
        <>
          <ol className={styles.replies}>
            {best.moves.slice(move).map(({ turn, choice }) => (
              <li key={turn}>
                <q>{findSentence(talk.words, `turn.${turn}.${choice}`)}</q>
              </li>
            ))}
          </ol>
          <p>{t('awayOther', { ending: t(`ending.${best.ending.kind}`), score: best.overall })}</p>
          {best.errors.length > 0 && <p>{t('awayError')}</p>}
        </>
      )}
    </Fold>
  );
}
