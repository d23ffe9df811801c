import { expect, it } from 'vitest';
import { listReadSentences } from '../../../src/domain/scoring/list-read-sentences.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

it('on the best road one reads the line of each turn as it is said there, and the replies that can be chosen', () => {
  const turns = listReadSentences({ scenario: buildScenario(), method: buildMethod() });
  expect(turns.map(([line]) => line)).toEqual(['turn.opening.plain', 'turn.remedy.plain', 'turn.closing.warm']);
  expect(turns[0]).toEqual(['turn.opening.plain', 'turn.opening.a', 'turn.opening.b', 'turn.opening.c']);
  // The last one is there for whoever has asked for the number of the table, as on this road.
  expect(turns[2]?.slice(1)).toEqual(['turn.closing.a', 'turn.closing.b', 'turn.closing.c', 'turn.closing.d']);
});
