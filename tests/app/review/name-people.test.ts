import { describe, expect, it } from 'vitest';
import { toReportPeople } from '../../../src/app/review/name-people.ts';
import { buildDecisions } from '../../../src/domain/review/build-decisions.ts';
import { joinRoster } from '../../../src/domain/review/join-roster.ts';
import { callPeople } from '../../../src/interop/exports/call-people.ts';
import { buildHistories, buildReviewed } from '../../builders/build-reviewed-talk.ts';

const join = joinRoster(
  [{ key: 'id:17', id: '17', name: 'Ани Акопян', group: 'Суббота' }],
  [
    { key: 'learner:1', name: 'Ani', code: '17', pseudonym: '7K3-F9Q' },
    { key: 'learner:2', pseudonym: 'BBB-222' },
  ],
);
const decisions = buildDecisions(buildHistories([buildReviewed({ id: 't1', person: 'id:17' }), buildReviewed({ id: 't2', person: 'learner:2' })]));

const name = (hidesNames: boolean) => callPeople({ people: toReportPeople(join), decisions, hidesNames });

describe('what people are called', () => {
  it('is their name on the list before that which they gave, or else their pseudonym', () => {
    const called = name(false);
    expect(called.get('id:17')).toEqual({ number: 1, called: 'Ани Акопян', code: '17', group: 'Суббота' });
    expect(called.get('learner:2')?.called).toBe('BBB-222');
  });

  it('is nothing that could tell a name where names are hidden', () => {
    expect(JSON.stringify([...name(true).values()])).not.toMatch(/Ани|Ani|17|Суббота/);
  });
});
