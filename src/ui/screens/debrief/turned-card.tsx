import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/library/scenario-in-language.ts';
import { findTurningPoints } from '../../../domain/scoring/find-turning-points.ts';
import { Card } from '../../components/card.tsx';
import { EvidenceNote } from '../../components/evidence-note.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import { describeWeakest } from './describe-evidence.ts';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';

const MOST_POINTS = 3;

/** The three replies that cost the most: what was said, what it did, and what to say next time. */
export function TurnedCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const points = findTurningPoints(debrief, MOST_POINTS);
  return (
    <Card title={t('turnedHeading')}>
      {points.length === 0 && <p>{t('turnedNothing')}</p>}
      <div className={styles.notes}>
        {points.map(({ move: index, step, lost }) => {
          const move = debrief.moves[index];
          if (move === undefined) return null;
          const weakest = describeWeakest(talk, move, step);
          const level = weakest?.level === undefined ? undefined : t('levelOf', { level: weakest.level });
          const cost = t('lostPoints', { points: Math.round(lost), step: findSentence(talk.methodWords, `step.${step}`) });
          return (
            <EvidenceNote
              key={index}
              {...toStepLabel(talk, step)}
              result={[weakest?.name, level, cost].filter((part) => part !== undefined).join(' · ')}
              {...sayMove(talk.words, move, t)}
              {...(move.better !== undefined && { instead: findSentence(talk.words, `turn.${move.turn}.${move.better}`) })}
              sources={weakest?.sources ?? []}
            />
          );
        })}
      </div>
    </Card>
  );
}
