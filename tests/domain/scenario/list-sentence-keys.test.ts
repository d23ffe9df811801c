import { expect, test } from 'vitest';
import { listSentenceKeys } from '../../../src/domain/scenario/list-sentence-keys.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

test('asks for every sentence of a scenario once, in the order in which a reader meets them', () => {
  const keys = listSentenceKeys(buildScenario());
  expect(keys.slice(0, 3)).toEqual(['title', 'summary', 'trade']);
  expect(keys.slice(13)).toEqual([
    'offer.fresh_bowl',
    ...['turn.opening.plain', 'turn.opening.a', 'turn.opening.a.why', 'turn.opening.a.reaction', 'turn.opening.b', 'turn.opening.b.why'],
    ...['turn.opening.c', 'turn.opening.c.why'],
    ...['turn.remedy.hot', 'turn.remedy.plain', 'turn.remedy.a', 'turn.remedy.a.why', 'turn.remedy.b', 'turn.remedy.b.why', 'turn.remedy.c'],
    'turn.remedy.c.why',
    ...['turn.closing.warm', 'turn.closing.plain', 'turn.closing.a', 'turn.closing.a.why', 'turn.closing.b', 'turn.closing.b.why'],
    ...['turn.closing.c', 'turn.closing.c.why', 'turn.closing.d', 'turn.closing.d.why'],
    ...['silence.first', 'silence.second'],
    ...['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out'].flatMap((id) => [`ending.${id}`, `ending.${id}.line`]),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});
