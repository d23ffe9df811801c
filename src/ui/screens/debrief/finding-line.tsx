import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import styles from './debrief.module.css';
import { sayFinding } from './say-finding.ts';

type FindingLineProps = { readonly finding: Finding; readonly talk: ScenarioInLanguage; readonly cost?: string | undefined };

/** A criterion with its level and what that level means, or a rule about order with its reason, in the method’s own words. */
export function FindingLine({ finding, talk, cost }: FindingLineProps) {
  const { t } = useTranslation('debrief');
  const isMark = finding.kind === 'mark';
  const anchor = !isMark ? `order.${finding.rule}.why` : finding.level === undefined ? undefined : `criterion.${finding.criterion}.${finding.level}`;
  return (
    <>
      <p className={styles.finding}>{sayFinding(finding, talk, t, cost)}</p>
      {anchor !== undefined && <p className={styles.anchor}>{findSentence(talk.methodWords, anchor)}</p>}
    </>
  );
}
