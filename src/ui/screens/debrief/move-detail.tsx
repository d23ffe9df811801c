import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { Fold } from '../../components/fold.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { BestRoad } from './best-road.tsx';
import styles from './debrief.module.css';
import { FindingLine } from './finding-line.tsx';
import type { ReviewProps } from './review-props.ts';
import { sayFinding } from './say-finding.ts';
import { sayMove } from './say-move.ts';
import { SourcesLink } from './sources-link.tsx';

type MoveDetailProps = ReviewProps & {
  readonly move: MoveReview;
  /** Its place in the talk, from 0. */
  readonly number: number;
};

/** Under a reply: what it showed, why it did what it did, and what would have been better, behind whether it cost anything. */
export function MoveDetail({ move, number, debrief, talk }: MoveDetailProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const showed = useId();
  const { words } = talk;
  const isKept = Object.keys(move.lost).length === 0;
  const outcome = isKept ? <span className={styles.kept}>{t('keptAll')}</span> : <span className={styles.lost}>{t('lostSome')}</span>;
  return (
    <Fold summary={outcome}>
      <div className={styles.detail}>
        {move.evidence.length > 0 && (
          <>
            <p id={showed}>{t('showed')}</p>
            <ul className={styles.marks} aria-labelledby={showed}>
              {move.evidence.map((evidence) => (
                <li key={`${evidence.step} ${sayFinding(evidence, talk, t)}`} data-colour={toStepLabel(talk, evidence.step).colour}>
                  <StepBadge {...toStepLabel(talk, evidence.step)} size="plain" />
                  <FindingLine finding={evidence} talk={talk} />
                  <SourcesLink method={talk.method.id} ids={evidence.sources} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{sayMove(words, move, t).why}</p>
        {move.better !== undefined && (
          <p className={styles.better}>
            <b>{t('parts:tryInstead')}</b> <q>{findSentence(words, `turn.${move.turn}.${move.better}`)}</q>
          </p>
        )}
        <p>
          <LiveAgainButton move={number} />
        </p>
        <BestRoad debrief={debrief} talk={talk} move={number} />
      </div>
    </Fold>
  );
}
