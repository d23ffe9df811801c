import { expect, test } from 'vitest';
import { findDisagreements } from '../domain/conversation/find-disagreements.ts';
import { readShipped } from './read-shipped.ts';

const shipped = await readShipped();

test.each(shipped)(
  'the machine of $name does what step does, in every state and for every event',
  ({ scenario }) => {
    const { compared, disagreements } = findDisagreements(scenario);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(scenario.introduction === true ? 500 : 10_000);
  },
  300_000,
);
