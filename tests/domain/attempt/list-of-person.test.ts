import { expect, it } from 'vitest';
import { listOfPerson } from '../../../src/domain/attempt/list-of-person.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const learner = (id: string) => ({ id, pseudonym: '7K3-F9Q' });
const attempts = [
  buildAttempt({ id: 'attempt-0001', learner: learner('learner-0002') }),
  buildAttempt({ id: 'attempt-0002' }),
  buildAttempt({ id: 'attempt-0003', learner: learner('learner-0001') }),
];
const list = (person: Parameters<typeof listOfPerson>[1]) => listOfPerson(attempts, person).map(({ id }) => id);

it('where several share a device, somebody’s talks are their own and those that name nobody, in the order they had', () => {
  expect(list({ learner: learner('learner-0001'), isShared: true })).toEqual(['attempt-0002', 'attempt-0003']);
});

it.each([
  { learner: learner('learner-0001'), isShared: false },
  { learner: undefined, isShared: true },
])('where nobody shares it, or nobody is known, they are all: %j', (person) => {
  expect(list(person)).toEqual(['attempt-0001', 'attempt-0002', 'attempt-0003']);
});
