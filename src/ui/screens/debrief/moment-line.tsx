import { findLine } from '../../../domain/conversation/find-line.ts';
import type { TalkState } from '../../../domain/conversation/talk-state.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './two-roads.module.css';

/** What the customer said in a moment from which two roads part, and the step it was. */
export function MomentLine({ moment, talk }: { readonly moment: TalkState; readonly talk: ScenarioInLanguage }) {
  const line = findLine(talk.scenario, moment);
  const step = findTurn(talk.scenario, moment.at)?.step;
  if (line === undefined || step === undefined) return null;
  return (
    <p className={styles.moment} data-colour={toStepLabel(talk, step).colour}>
      <StepBadge {...toStepLabel(talk, step)} size="plain" />
      <q>{findSentence(talk.words, `turn.${moment.at}.${line}`)}</q>
    </p>
  );
}
