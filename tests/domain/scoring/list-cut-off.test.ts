import { expect, it } from 'vitest';
import { listCutOff } from '../../../src/domain/scoring/list-cut-off.ts';

const toSteps = (reached: boolean) => [
  { step: 'listen', reached: true },
  { step: 'thank', reached },
];
const [all, some] = [toSteps(true), toSteps(false)];

it.each([
  ['walked_out', some, ['thank']],
  ['escalated', some, ['thank']],
  ['walked_out', all, []],
  ['unresolved', some, []],
  ['resolved', some, []],
  ['delighted', some, []],
] as const)('a talk is cut off only where the customer ended it before its last step: %s', (ending, steps, expected) => {
  expect(listCutOff(ending, steps)).toEqual(expected);
});
