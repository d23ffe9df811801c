import { type ReadinessRule, ReadinessRuleSchema } from '../../../domain/review/readiness-rule-schema.ts';

/** The numbers of a rule in the order of its form. */
export const RULE_FIELDS = ['cut', 'minimum', 'good', 'of', 'complaints', 'days'] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** What is written in the fields that do not yet make a rule together with the others. */
export type RuleTexts = Readonly<Partial<Record<RuleField, string>>>;

/** What is wrong with a field: no whole number in its range, or more than another field allows. */
export type RuleFault = { readonly kind: 'range'; readonly least: number; readonly most: number } | { readonly kind: 'order'; readonly most: number };

const SCORES = { least: 0, most: 100 };
const COUNTS = { least: 1, most: 20 };
const RANGES: Readonly<Record<RuleField, typeof SCORES>> = { cut: SCORES, minimum: SCORES, good: COUNTS, of: COUNTS, complaints: COUNTS, days: COUNTS };

/** The rule with what is written, if that is one. */
export function readRule(rule: ReadinessRule, texts: RuleTexts): ReadinessRule | undefined {
  return ReadinessRuleSchema.safeParse(merge(rule, texts)).data;
}

/** What stands in the way of a rule, by field; nothing where it is one. */
export function findRuleFaults(rule: ReadinessRule, texts: RuleTexts): Partial<Record<RuleField, RuleFault>> {
  const merged = merge(rule, texts);
  const issues = ReadinessRuleSchema.safeParse(merged).error?.issues ?? [];
  const faults = issues.flatMap(({ code, path: [name] }): (readonly [RuleField, RuleFault])[] => {
    const field = RULE_FIELDS.find((one) => one === name);
    if (field === undefined) return [];
    return [[field, code === 'custom' ? { kind: 'order', most: field === 'good' ? merged.of : merged.good } : { kind: 'range', ...RANGES[field] }]];
  });
  // The first one wrong of a field counts.
  return Object.fromEntries(faults.reverse());
}

function merge(rule: ReadinessRule, texts: RuleTexts): ReadinessRule {
  const written = Object.entries(texts).map(([field, text]) => [field, /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN]);
  return { ...rule, ...Object.fromEntries(written) };
}
