import type { Migration } from './migrate.ts';

/** What version 1 knew by itself and version 2 has in the file: the acts, the three rules there could be, how offers are judged, and looks by place. */
const ACTS = ['acknowledge', 'apologize', 'fix'];
const WHEN: Readonly<Record<string, object>> = {
  fix_before_acknowledgement: { when: { acknowledge: { max: 0 } }, unlessWith: 'acknowledge' },
  apology_after_fix: { when: { fix: { min: 1 }, apologize: { max: 0 } } },
  third_apology: { when: { apologize: { min: 2 } } },
};
const TAKEN_BACK: Readonly<Record<string, object>> = { third_apology: { when: { apologize: { max: 2 } } } };
const OFFERS = {
  near: [
    ['money', 'product'],
    ['money', 'service'],
    ['service', 'attention'],
  ],
  fair: [
    [10, 25],
    [20, 50],
    [40, 100],
  ],
  tolerance: [1.5, 3],
  levels: {
    fit: { same: 3, near: 2, other: 1 },
    promptness: { now: 3, later: 1 },
    effort: { none: 3, next_purchase: 1, customer_effort: 0 },
    authority: { within: 3, beyond: 0 },
  },
};
const BEYOND_AUTHORITY = 'beyond_authority';
const LOOKS = [
  ['blue', 'ear'],
  ['violet', 'heart'],
  ['green', 'wrench'],
  ['amber', 'flower'],
  ['rose', 'gift'],
] as const;
const AFTERWARDS = {
  recommends: { endings: ['delighted', 'resolved'], measured: true },
  stays: { endings: ['delighted', 'resolved', 'unresolved'], trust: { min: 5 }, anger: { max: 5 } },
};

type Json = Readonly<Record<string, unknown>>;

/** What was built into the program comes into the method's own file. */
export const METHOD_RULES_AS_DATA: Migration = {
  name: 'rules, offers, passing and looks stand in the file',
  from: 1,
  migrate({ passMark, orderRules, steps, verdict, ...rest }) {
    const { criticalErrors } = rest;
    const isDeclared = Array.isArray(criticalErrors) && criticalErrors.some((error) => isObject(error) && error.id === BEYOND_AUTHORITY);
    return {
      ...rest,
      acts: ACTS,
      ...(passMark !== undefined && { pass: { mark: passMark, minima: {}, endings: ['delighted', 'resolved'] } }),
      ...(steps !== undefined && { steps: mapList(steps, addLook) }),
      ...(orderRules !== undefined && { rules: mapList(orderRules, openRule) }),
      offers: { ...OFFERS, ...(isDeclared && { beyondAuthority: BEYOND_AUTHORITY }) },
      ...(verdict !== undefined && { verdict: isObject(verdict) ? { ...AFTERWARDS, ...verdict } : verdict }),
    };
  },
};

function addLook(step: Json, index: number): Json {
  const [colour, icon] = LOOKS[index] ?? ['slate', 'speech'];
  const { id, letter, ...rest } = step;
  return { id, letter, colour, icon, ...rest };
}

function openRule({ takesBack, ...rule }: Json): Json {
  const id = String(rule.id);
  return { ...rule, ...WHEN[id], ...(takesBack !== 0 && takesBack !== undefined && { takesBack: { levels: takesBack, ...TAKEN_BACK[id] } }) };
}

/** What is no list of objects stays as it is, for the reader to name. */
function mapList(list: unknown, change: (part: Json, index: number) => Json): unknown {
  return Array.isArray(list) ? list.map((part, index) => (isObject(part) ? change(part, index) : part)) : list;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
