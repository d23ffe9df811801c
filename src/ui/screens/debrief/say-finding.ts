import type { TFunction } from 'i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import { joinDots } from '../../components/join-dots.ts';

/** A finding in one line: the criterion or what stood in place of an offer, with its level, or the rule about order; and what it cost. */
export function sayFinding(finding: Finding, { methodWords }: ScenarioInLanguage, t: TFunction<'debrief'>, cost?: string): string {
  const name = findSentence(methodWords, nameFinding(finding));
  const level = !('level' in finding) ? undefined : finding.level === undefined ? t('notShown') : t('levelOf', { level: finding.level });
  return joinDots(...[name, level, cost].filter((part) => part !== undefined));
}

/** Key of what a finding is called, among the words of the method. */
function nameFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'mark':
      return `criterion.${finding.criterion}`;
    case 'without':
      return `without.${finding.said}.${finding.gesture}`;
    case 'order':
      return `order.${finding.rule}`;
    case 'error':
      return `error.${finding.error}`;
  }
}
