import { expect, it } from 'vitest';
import { nameLearner } from '../../../src/domain/learner/name-learner.ts';

it.each([
  [{ name: 'Անի', code: '417' }, 'Անի'],
  [{ code: '417' }, '417'],
  [{}, '7K3-F9Q'],
])('somebody is called by their name, else their code, else what was drawn for them: %j', (said, expected) => {
  expect(nameLearner({ pseudonym: '7K3-F9Q', ...said })).toBe(expected);
});
