import { expect, it } from 'vitest';
import { identifyPlayed, identifyScenario, isSameScenario } from '../../../src/domain/library/scenario-identity.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const SCENARIO = buildScenario();
const identity = identifyScenario('canteen', SCENARIO);

it('a scenario is the same however its file is written, and another with another library, revision or structure', () => {
  const { id, revision, ...rest } = SCENARIO;
  const rewritten = { ...rest, revision, id };
  expect(isSameScenario(identifyScenario('canteen', rewritten), identity)).toBe(true);
  expect(isSameScenario(identifyScenario('lakeside', SCENARIO), identity)).toBe(false);
  expect(isSameScenario({ ...identity, revision: 2 }, identity)).toBe(false);
  expect(isSameScenario({ ...identity, id: 'late_bus' }, identity)).toBe(false);
  expect(isSameScenario(identifyScenario('canteen', { ...SCENARIO, limits: [] }), identity)).toBe(false);
});

it('a talk names the scenario it was had on, unless it is from before that was recorded', () => {
  const scenario = { id: 'cold_soup', revision: 1, structure: identity.hash };
  expect(identifyPlayed(buildAttempt({ library: 'canteen', scenario }))).toEqual(identity);
  expect(identifyPlayed(buildAttempt({ library: 'canteen', scenario: { id: 'cold_soup', revision: 1 } }))).toBeUndefined();
});

it('the frozen scenario has the hash that talks on it have recorded: whoever changes the format must find those all the same', () => {
  expect(identifyScenario('canteen', buildTornCoat()).hash).toBe('6a8caf76');
});
