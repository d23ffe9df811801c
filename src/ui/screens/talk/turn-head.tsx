import { useTranslation } from 'react-i18next';
import type { TalkProgress } from '../../../domain/scenario/measure-progress.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { findTurnRule } from '../../../domain/scoring/find-turn-rule.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './turn-head.module.css';

type TurnHeadProps = {
  readonly talk: ScenarioInLanguage;
  readonly turn: string;
  /** What is asked, where no step is named. */
  readonly question: string;
  readonly progress: TalkProgress;
  /** What the agent may give, in money, where offers are made: it stays in sight while one looks through them. */
  readonly limit: string | undefined;
  /** Whether the step of the turn is named. */
  readonly hints: boolean;
  /** Whether the rule that helps most in this turn is told. */
  readonly guide: boolean;
};

/** What stands over the replies: the step one is in, how far the talk has come, the limit for offers, and the rule of the moment. */
export function TurnHead({ talk, turn: id, question, progress, limit, hints, guide }: TurnHeadProps) {
  const { t } = useTranslation('talk');
  const turn = findTurn(talk.scenario, id);
  const rule = guide && turn !== undefined ? findTurnRule(talk.method, turn) : undefined;
  return (
    <>
      <div className={styles.head} data-limit={limit !== undefined || undefined}>
        {hints && turn !== undefined ? <StepBadge {...toStepLabel(talk, turn.step)} size="plain" /> : <strong aria-hidden="true">{question}</strong>}
        {limit !== undefined && <strong className={styles.limit}>{limit}</strong>}
        <span className={styles.place}>{t('turnOf', { turn: progress.turn, about: progress.about })}</span>
      </div>
      {rule !== undefined && <p className={styles.rule}>{findSentence(talk.methodWords, `criterion.${rule}.rule`)}</p>}
    </>
  );
}
