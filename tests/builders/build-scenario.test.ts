import { expect, it } from 'vitest';
import { checkRoads } from '../../src/domain/checks/check-roads.ts';
import { exploreTalk } from '../../src/domain/conversation/explore-talk.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../../src/domain/scenario/read-scenario-words.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from './build-attempt.ts';
import { buildMethod } from './build-method.ts';
import { buildScenario } from './build-scenario.ts';
import { buildScenarioWords } from './build-scenario-words.ts';

it('the scenario that tests are built on is one that the reader accepts', () => {
  expect(readMethod('method.json', buildMethod()).problems).toEqual([]);
  expect(readScenario('scenario.json', buildScenario(), buildMethod()).problems).toEqual([]);
  expect(readScenarioWords('en.json', buildScenarioWords(buildScenario()), buildScenario(), 'en').problems).toEqual([]);
  expect(checkRoads('scenario.json', buildScenario(), exploreTalk(buildScenario(), true))).toEqual([]);
});

it('its best road is the one its builder names', () => {
  const debrief = scoreAttempt(buildMethod(), buildScenario(), buildMoves('opening.a', 'remedy.a', 'closing.a'));
  expect(debrief.steps.map(({ score }) => score)).toEqual([100, 100, 100]);
  expect(debrief.ending?.id).toBe('delighted');
});
