import { expect, it } from 'vitest';
import { nameReceived, readReceived } from '../../../src/domain/review/received-schema.ts';
import { play } from '../../builders/build-hand-in.ts';
import { plant } from '../../builders/plant.ts';

const attempt = play(1, 'story.a');
const RECORD = { formatVersion: 1, id: 'attempt-0001.0a0a0a0a', talk: 'attempt-0001', attempt, receivedAt: '2026-11-22T09:00:00.000Z', file: 'a.txt' };
const tell = (json: unknown) => readReceived('r', json).problems.map(({ code, path }) => `${code} ${path.join('.')}`);

it('a received talk is read with its attempt, which is brought to the newest version', () => {
  expect(readReceived('r', RECORD).value).toEqual(RECORD);
  const { $schema: _, ...older } = { $schema: undefined, ...attempt, formatVersion: 2 };
  expect(readReceived('r', { ...RECORD, attempt: older }).value).toEqual(RECORD);
});

it.each<[string, (string | number)[], unknown, string]>([
  ['an attempt that is none', ['attempt', 'moves', 0, 'choice'], 'zz', 'wrong_value attempt.moves.0.choice'],
  ['an attempt of another talk', ['attempt', 'id'], 'attempt-0002', 'wrong_value talk'],
  ['neither attempt nor code', ['attempt'], undefined, 'wrong_value attempt'],
  ['both', ['code'], 'AQID', 'wrong_value attempt'],
  ['a name of another talk', ['id'], 'attempt-0002.0a0a0a0a', 'wrong_value id'],
  ['a field that is not known', ['score'], 100, 'unknown_field score'],
])('%s is told with its place', (_, path, value, problem) => {
  expect(tell(plant(RECORD, path, value))).toEqual([problem]);
});

it('differing copies of one talk have different names, which begin with its id', () => {
  expect(nameReceived('attempt-0001', 'print')).toBe(nameReceived('attempt-0001', 'print'));
  expect(nameReceived('attempt-0001', 'other')).not.toBe(nameReceived('attempt-0001', 'print'));
  expect(nameReceived('attempt-0001', 'other')).toMatch(/^attempt-0001\.[0-9a-f]{8}$/);
});
