import type { TFunction } from 'i18next';
import type { ReadinessRule } from '../../../domain/review/readiness-rule-schema.ts';

/**
 * The sentence of a readiness rule, made from its data: “Ready: 4 of the last 5 assessed talks at 85 or more, on 3 different complaints, no
 * critical error in any of them.” Screens and exports all say a rule so. What the rule does not ask for is left out.
 */
export function sayRule(rule: ReadinessRule, t: TFunction<'review'>): string {
  const { cut, minimum, good, of, complaints, days, assessed, noCritical } = rule;
  const parts = [
    t(assessed ? 'rule.assessed' : 'rule.any', { good, cut, count: of }),
    ...(minimum > 0 ? [t('rule.minimum', { minimum })] : []),
    ...(complaints > 1 ? [t('rule.complaints', { count: complaints })] : []),
    ...(days > 1 ? [t('rule.days', { count: days })] : []),
    ...(noCritical ? [t('rule.noCritical')] : []),
  ];
  return t('rule.sentence', { parts: parts.join(', ') });
}
