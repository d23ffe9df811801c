import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import styles from './debrief.module.css';

type FindingLineProps = { readonly finding: Finding; readonly talk: ScenarioInLanguage; readonly cost?: string | undefined };

/** A criterion with its level and what that level means, or a rule about order with its reason, in the method’s own words. */
export function FindingLine({ finding, talk: { methodWords }, cost }: FindingLineProps) {
  const { t } = useTranslation('debrief');
  const isMark = finding.kind === 'mark';
  const name = findSentence(methodWords, isMark ? `criterion.${finding.criterion}` : `order.${finding.rule}`);
  const level = !isMark ? undefined : finding.level === undefined ? t('notShown') : t('levelOf', { level: finding.level });
  const anchor = !isMark ? `order.${finding.rule}.why` : finding.level === undefined ? undefined : `criterion.${finding.criterion}.${finding.level}`;
  return (
    <>
      <p className={styles.finding}>{[name, level, cost].filter((part) => part !== undefined).join(' · ')}</p>
      {anchor !== undefined && <p className={styles.anchor}>{findSentence(methodWords, anchor)}</p>}
    </>
  );
}
