import type { TFunction } from 'i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import { joinDots } from '../../components/join-dots.ts';

/** A finding in one line: the criterion with its level, or the rule about order, and what it cost. */
export function sayFinding(finding: Finding, { methodWords }: ScenarioInLanguage, t: TFunction<'debrief'>, cost?: string): string {
  const isMark = finding.kind === 'mark';
  const name = findSentence(methodWords, isMark ? `criterion.${finding.criterion}` : `order.${finding.rule}`);
  const level = !isMark ? undefined : finding.level === undefined ? t('notShown') : t('levelOf', { level: finding.level });
  return joinDots(...[name, level, cost].filter((part) => part !== undefined));
}
