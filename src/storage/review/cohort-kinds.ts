import { READINESS_RULE_FORMAT, ROSTER_FORMAT, SIGN_OFF_FORMAT } from '../../domain/format/migrations.ts';
import { readShape } from '../../domain/format/read-shape.ts';
import { type ReadinessRule, ReadinessRuleSchema } from '../../domain/review/readiness-rule-schema.ts';
import { type ReceivedTalk, readReceived } from '../../domain/review/received-schema.ts';
import { type RosterRecord, RosterRecordSchema } from '../../domain/review/roster-schema.ts';
import { type SignOff, SignOffSchema } from '../../domain/review/sign-off-schema.ts';
import { createPlainKind, type RecordKind } from '../records/record-kind.ts';
import type { Row } from '../records/record-log.ts';
import { SAVED_KEYS } from '../saved-keys.ts';

/** Talks that were handed in: a row more where another copy of one tells more of it. */
export const receivedKind: RecordKind<ReceivedTalk> = {
  name: SAVED_KEYS.received.name,
  assemble: (id, rows) => readReceived(`${SAVED_KEYS.received.name}/${id}`, toBody(rows)),
};

/** Whom talks are expected of: one record, a row each time that it is set. */
export const rosterKind = createPlainKind<RosterRecord>(SAVED_KEYS.roster.name, ROSTER_FORMAT, RosterRecordSchema);

/** When somebody counts as ready: one record. A rule has no id of its own. */
export const ruleKind: RecordKind<ReadinessRule> = {
  name: SAVED_KEYS.readinessRule.name,
  assemble(id, rows) {
    const { id: _id, ...rule } = toBody(rows);
    return readShape(`${SAVED_KEYS.readinessRule.name}/${id}`, rule, READINESS_RULE_FORMAT, ReadinessRuleSchema);
  },
};

/** What was signed: a record a signature. */
export const signOffKind = createPlainKind<SignOff>(SAVED_KEYS.signOffs.name, SIGN_OFF_FORMAT, SignOffSchema);

/** What the last row says, with its version: those before it are its history. */
function toBody(rows: readonly Row[]): Readonly<Record<string, unknown>> {
  const last = rows.at(-1);
  return { ...(typeof last?.body === 'object' ? last.body : {}), formatVersion: last?.version };
}
