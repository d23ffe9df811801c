import { expect, test } from 'vitest';
import { checkRanges } from '../../../src/domain/checks/check-ranges.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

test('a range whose least is above its most is told where it stands, and one of a single number is none', () => {
  const soup = buildScenario();
  expect(checkRanges('f.json', soup)).toEqual([]);
  expect(checkRanges('f.json', plant(soup, ['turns', 1, 'lines', 0, 'when'], { anger: { min: 6, max: 6 } }))).toEqual([]);
  expect(checkRanges('f.json', plant(soup, ['turns', 1, 'lines', 0, 'when'], { anger: { min: 7, max: 6 } }))).toEqual([
    { code: 'wrong_value', file: 'f.json', path: ['turns', 1, 'lines', 0, 'when', 'anger', 'min'], found: '7', rule: 'rangeOrder' },
  ]);
});
