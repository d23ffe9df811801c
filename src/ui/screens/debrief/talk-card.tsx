import { useTranslation } from 'react-i18next';
import { findLine } from '../../../domain/conversation/find-line.ts';
import { findSentence } from '../../../domain/library/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { Card } from '../../components/card.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';

/** The whole talk with its marks: every reply, what it showed, what it cost and why, and what would have been better. */
export function TalkCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const customer = findSentence(talk.words, 'customer.short');
  return (
    <Card title={t('talkHeading')}>
      <details className={styles.talk}>
        <summary>{t('talkAll')}</summary>
        <ol>
          {debrief.moves.map((move, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves of a finished talk never change place, and a turn may fall silent twice
            <li key={index} className={styles.move}>
              <p className={styles.speaker}>{customer}</p>
              <p>{findSentence(talk.words, `turn.${move.turn}.${findLine(talk.scenario, move.before)}`)}</p>
              <p className={styles.speaker}>{t('youSaid')}</p>
              <Said move={move} talk={talk} />
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}

function Said({ move, talk }: { readonly move: MoveReview; readonly talk: ReviewProps['talk'] }) {
  const { t } = useTranslation('debrief');
  const { words, methodWords } = talk;
  const { said, why } = sayMove(words, move, t);
  const lost = Object.entries(move.lost).map(([step, points]) =>
    t('lostPoints', { points: Math.round(points), step: findSentence(methodWords, `step.${step}`) }),
  );
  return (
    <>
      <p className={styles.said}>{said}</p>
      <ul className={styles.marks}>
        {move.evidence.map((evidence) => (
          <li key={evidence.kind === 'mark' ? evidence.criterion : evidence.rule}>
            <StepBadge {...toStepLabel(talk, evidence.step)} size="plain" />
            <span>{findSentence(methodWords, evidence.kind === 'mark' ? `criterion.${evidence.criterion}` : `order.${evidence.rule}`)}</span>
            {evidence.kind === 'mark' && <b>{t('levelOf', { level: evidence.level })}</b>}
            <small>{evidence.sources.join(', ')}</small>
          </li>
        ))}
      </ul>
      <p>{why}</p>
      {lost.length > 0 ? <p className={styles.lost}>{lost.join(' · ')}</p> : <p className={styles.kept}>{t('keptAll')}</p>}
      {move.better !== undefined && (
        <p className={styles.better}>
          <b>{t('try')}</b> {findSentence(words, `turn.${move.turn}.${move.better}`)}
        </p>
      )}
    </>
  );
}
