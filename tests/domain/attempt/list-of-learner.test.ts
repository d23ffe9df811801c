import { expect, it } from 'vitest';
import { listOfLearner } from '../../../src/domain/attempt/list-of-learner.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

it('somebody’s talks are their own and those that name nobody, in the order they had', () => {
  const learner = (id: string) => ({ id, pseudonym: '7K3-F9Q' });
  const attempts = [
    buildAttempt({ id: 'attempt-0001', learner: learner('learner-0002') }),
    buildAttempt({ id: 'attempt-0002' }),
    buildAttempt({ id: 'attempt-0003', learner: learner('learner-0001') }),
  ];
  expect(listOfLearner(attempts, 'learner-0001').map(({ id }) => id)).toEqual(['attempt-0002', 'attempt-0003']);
});
