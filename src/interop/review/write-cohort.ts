import { COHORT_FORMAT } from '../../domain/format/migrations.ts';
import type { ReadinessRule } from '../../domain/review/readiness-rule-schema.ts';
import type { ReceivedTalk } from '../../domain/review/received-schema.ts';
import type { RosterRecord } from '../../domain/review/roster-schema.ts';
import type { SignOff } from '../../domain/review/sign-off-schema.ts';
import type { CohortFile } from './cohort-schema.ts';

/** Everything that a trainer keeps of a group. */
export type CohortContents = {
  readonly talks: readonly ReceivedTalk[];
  readonly roster: RosterRecord | undefined;
  readonly rule: ReadinessRule | undefined;
  readonly signOffs: readonly SignOff[];
};

/**
 * Writes a group’s own file; undefined where it would be larger than one may be to be read again.
 * @param savedAt the moment as ISO 8601 in UTC
 * @param day the day as its user counts it, YYYY-MM-DD, for the file’s name
 */
export function writeCohort({ talks, roster, rule, signOffs }: CohortContents, savedAt: string, day: string): { name: string; text: string } | undefined {
  const file: CohortFile = {
    formatVersion: 1,
    product: 'amends',
    kind: 'cohort',
    savedAt,
    talks: [...talks],
    ...(roster !== undefined && { roster }),
    ...(rule !== undefined && { rule }),
    signOffs: [...signOffs],
  };
  const text = `${JSON.stringify(file)}\n`;
  return text.length > COHORT_FORMAT.limits.characters ? undefined : { name: `amends-group-${day}.json`, text };
}
