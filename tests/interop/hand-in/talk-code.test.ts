import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { toFormBytes } from '../../../src/interop/hand-in/form-bytes.ts';
import { findCodes, writeCodeText } from '../../../src/interop/hand-in/read-codes.ts';
import { HANDY_BYTES, readTalkCode, type TalkCode, writeTalkCode } from '../../../src/interop/hand-in/talk-code.ts';
import { root } from '../../architecture/list-files.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const ID = 'a-17e798b3-4b8670e8-cf09d6f9-e0663d90';
/** Seconds that somebody took for each of twenty replies: most under a minute, three above. */
const GAPS = [14, 9, 21, 33, 12, 48, 17, 26, 61, 11, 19, 87, 24, 72, 15, 28, 13, 104, 22, 18];
/** Twenty letters with the space, two bytes each but the space. */
const NAME = 'Արուսյակ Պետրոսյանցի';
const SEAL = { key: `A${'Q'.repeat(43)}`, signature: `${'B'.repeat(85)}A` };

const longestId = readdirSync(join(root, 'scenarios/library')).reduce((longest, id) => (id.length > longest.length ? id : longest), '');

function buildLong(): Attempt {
  let at = Date.parse('2026-11-21T14:00:00.000Z');
  const moves = GAPS.map((gap, index) => {
    at += gap * 1000;
    return { turn: `turn_${index}`, choice: 'abcd'[index % 4] ?? 'a', at: new Date(at).toISOString() };
  });
  return buildAttempt({
    id: ID,
    library: 'amends',
    scenario: { id: longestId, revision: 12, structure: '0f1e2d3c' },
    method: { id: 'last', revision: 3, structure: '4b5a6978' },
    learner: { id: ID, pseudonym: '7K3-F9Q', name: NAME },
    setting: { hints: false, guide: false, clock: 40, audience: 'alone' },
    moves,
    finishedAt: new Date(at).toISOString(),
  });
}

describe('a code', () => {
  it('of twenty replies, signed, with a name of twenty letters, takes 300 bytes or less, whichever complaint of the library it is', () => {
    expect([...NAME].length).toBe(20);
    expect(longestId.length).toBeGreaterThan(10);
    const form = toFormBytes(buildLong(), { index: 240, previous: '0123456789abcdef' });
    const code = writeTalkCode({ form, seal: SEAL, said: { pseudonym: '7K3-F9Q', name: NAME } });
    expect(code.length).toBeLessThanOrEqual(300);
    // Version 13 of QR holds 331 bytes at level M: 69 modules a side.
    expect(HANDY_BYTES).toBe(300);
  });

  it('leaves out the group first, then the name of whoever has a code, and never what it needs', () => {
    const read = (said: TalkCode['said'], size = 140) => {
      const code = readTalkCode(writeTalkCode({ form: new Uint8Array(size), seal: SEAL, said }));
      return code.kind === 'read' ? code.code.said('learner-0001') : undefined;
    };
    const id = 'learner-0001';
    const pseudonym = '7K3-F9Q';
    const [name, code, group] = [NAME, 'E-1042', 'Ночная смена'];
    expect(read({ pseudonym, name: 'Ani', code, group })).toEqual({ id, pseudonym, name: 'Ani', code, group });
    expect(read({ pseudonym, name, group })).toEqual({ id, pseudonym, name });
    expect(read({ pseudonym, name, code, group }, 150)).toEqual({ id, pseudonym, code });
    expect(read({ pseudonym, name: NAME.repeat(4), group })).toEqual({ id, pseudonym, name: NAME.repeat(4), group });
  });

  it('takes a drawn pseudonym as a number, and any other as it is', () => {
    const write = (pseudonym: string) => writeTalkCode({ form: Uint8Array.of(1), said: { pseudonym } });
    expect(write('7K3-F9Q').length).toBe(write('7').length + 3);
    for (const pseudonym of ['7K3-F9Q', '222-222', 'ZZZ-ZZZ', '7K3F9Q', 'Ани', '-']) {
      const code = readTalkCode(write(pseudonym));
      expect(code.kind === 'read' && code.code.said('learner-0001')).toEqual({ id: 'learner-0001', pseudonym });
    }
  });

  it('as text is found among the words of any messenger', () => {
    const [one, other] = [Uint8Array.of(1, 2, 3), Uint8Array.of(251, 255)];
    expect(writeCodeText(one)).toBe('AMENDS1:AQID');
    const message = `[21.11.2026, 18:02] Ани:\n${writeCodeText(one)} 👍\n«${writeCodeText(other)}».\n> AMENDS7:AQ and AMENDS1: and amends1:AQ`;
    expect(findCodes(message)).toEqual([
      { version: 1, bytes: one },
      { version: 1, bytes: other },
      { version: 7, bytes: Uint8Array.of(1) },
      { version: 1, bytes: new Uint8Array() },
    ]);
  });
});
