import type { JsonLimits } from '../json/json-limits.ts';
import type { Migration } from './migrate.ts';
import { ATTEMPT_WITH_SETTING } from './migrate-attempt.ts';
import { METHOD_RULES_AS_DATA } from './migrate-method.ts';

/** A file format: its newest version, and how files of every older version become it. */
export type Format = {
  readonly name: string;
  readonly newest: number;
  readonly migrations: readonly Migration[];
  /** How large a file may be; as usual unless said otherwise. */
  readonly limits?: JsonLimits;
};

export const SCENARIO_FORMAT: Format = { name: 'scenario', newest: 1, migrations: [] };
export const SCENARIO_WORDS_FORMAT: Format = { name: 'scenario-words', newest: 1, migrations: [] };
export const WALKTHROUGHS_FORMAT: Format = { name: 'walkthroughs', newest: 1, migrations: [] };
export const PACK_FORMAT: Format = { name: 'pack', newest: 1, migrations: [] };
export const LIBRARY_FORMAT: Format = { name: 'library', newest: 1, migrations: [] };
export const SIGN_WORDS_FORMAT: Format = { name: 'sign-words', newest: 1, migrations: [] };
export const METHOD_FORMAT: Format = { name: 'method', newest: 2, migrations: [METHOD_RULES_AS_DATA] };
export const METHOD_WORDS_FORMAT: Format = { name: 'method-words', newest: 1, migrations: [] };
export const ATTEMPT_FORMAT: Format = {
  name: 'attempt',
  newest: 3,
  migrations: [ATTEMPT_WITH_SETTING, { name: 'may be begun from a moment of another', from: 2, migrate: (json) => ({ ...json }) }],
};
/** What lies beside the first row of an attempt under way: a move, or from version 2 on an event. */
export const ATTEMPT_ROW_FORMAT: Format = {
  name: 'attempt-row',
  newest: 2,
  migrations: [{ name: 'moves stay, events may stand between them', from: 1, migrate: (json) => ({ ...json }) }],
};
export const LEARNER_FORMAT: Format = { name: 'learner', newest: 1, migrations: [] };
export const SETTINGS_FORMAT: Format = { name: 'settings', newest: 1, migrations: [] };
export const BACKUP_FORMAT = {
  name: 'backup',
  newest: 3,
  migrations: [
    { name: 'attempts may name their library', from: 1, migrate: (json) => ({ ...json }) },
    { name: 'records of other kinds beside the attempts', from: 2, migrate: (json) => ({ ...json, records: {} }) },
  ],
  /** Room for some ten thousand talks in 20 million characters. */
  limits: { characters: 20_000_000, values: 2_000_000 },
} as const satisfies Format;
/** Talks on their way to a trainer; as large as a backup may be. */
export const HAND_IN_FORMAT = { name: 'hand-in', newest: 1, migrations: [], limits: BACKUP_FORMAT.limits } as const satisfies Format;
/** What vouches for one talk, as the device that sealed it keeps it. */
export const SEAL_FORMAT: Format = { name: 'seal', newest: 1, migrations: [] };
/** What was handed in when, as the device keeps it. */
export const HANDED_IN_FORMAT: Format = { name: 'handed-in', newest: 1, migrations: [] };
/** When somebody counts as ready, as a manager has edited it. */
export const READINESS_RULE_FORMAT: Format = { name: 'readiness-rule', newest: 1, migrations: [] };
/** A talk that somebody has handed in, as a trainer's device keeps it. */
export const RECEIVED_TALK_FORMAT: Format = { name: 'received-talk', newest: 1, migrations: [] };
/** Whom a trainer expects talks of. */
export const ROSTER_FORMAT: Format = { name: 'roster', newest: 1, migrations: [] };
/** That a trainer has seen what somebody can do. */
export const SIGN_OFF_FORMAT: Format = { name: 'sign-off', newest: 1, migrations: [] };
/** Everything that a trainer keeps of a group in one file: room for some ten thousand talks, which are longer here than in a backup. */
export const COHORT_FORMAT = {
  name: 'cohort',
  newest: 1,
  migrations: [],
  limits: { characters: 100_000_000, values: 10_000_000 },
} as const satisfies Format;
export const LAST_BACKUP_FORMAT: Format = { name: 'last-backup', newest: 1, migrations: [] };

/** Every format there is; the suite fails when a version has no frozen sample. */
export const FORMATS: readonly Format[] = [
  SCENARIO_FORMAT,
  SCENARIO_WORDS_FORMAT,
  WALKTHROUGHS_FORMAT,
  PACK_FORMAT,
  LIBRARY_FORMAT,
  SIGN_WORDS_FORMAT,
  METHOD_FORMAT,
  METHOD_WORDS_FORMAT,
  ATTEMPT_FORMAT,
  ATTEMPT_ROW_FORMAT,
  LEARNER_FORMAT,
  SETTINGS_FORMAT,
  BACKUP_FORMAT,
  LAST_BACKUP_FORMAT,
  HAND_IN_FORMAT,
  SEAL_FORMAT,
  HANDED_IN_FORMAT,
  READINESS_RULE_FORMAT,
  RECEIVED_TALK_FORMAT,
  ROSTER_FORMAT,
  SIGN_OFF_FORMAT,
  COHORT_FORMAT,
];
