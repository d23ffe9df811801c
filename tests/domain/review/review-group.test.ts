import { describe, expect, it } from 'vitest';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import { type GroupReview, leastOfStep, reviewPeople, reviewTalks } from '../../../src/domain/review/review-group.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildReviewed, type ReviewedShorthand, utcDay } from '../../builders/build-reviewed-talk.ts';

const method = buildMethod();
const own = { id: method.id, revision: 1 };
const talk = (shorthand: ReviewedShorthand) => buildReviewed({ ...shorthand, attempt: { method: own, ...shorthand.attempt } });

const complaints = [
  { id: 'warm_up', revision: 1, difficulty: 1, introduction: true },
  { id: 'cold_soup', revision: 1, difficulty: 1 },
  { id: 'late_train', revision: 1, difficulty: 2 },
];
const rule = { ...READINESS_PRESETS.latestThree, good: 1, of: 1, complaints: 1, days: 1, minimum: 0, cut: 80 };

function review(talks: ReturnType<typeof talk>[], people: readonly string[] = []): GroupReview {
  const figures = reviewTalks({ talks, people, method, complaints, findScenario: () => undefined });
  return { ...figures, ...reviewPeople(figures, { method, complaints, rule, now: '2026-11-30T12:00:00.000Z', dayOf: utcDay }) };
}

describe('the review of a group', () => {
  it('has everybody who is expected, also those who have handed in nothing', () => {
    const { team, needs } = review([talk({ id: 'a1', person: 'ani', overall: 90 })], ['bek', 'ani']);
    expect(team.rows.map(({ person, stand }) => `${person} ${stand}`)).toEqual(['bek no_talk', 'ani ready']);
    expect(team.stands).toMatchObject({ ready: 1, no_talk: 1 });
    expect(needs.map(({ person }) => person).sort()).toEqual(['ani', 'bek']);
  });

  it('makes figures of moves and customers from assessed talks alone', () => {
    const guided = talk({ id: 'g1', mode: 'guided', error: 'promise', ending: 'walked_out', overall: 10, verdict: { coefficient: 2 } });
    const { errors, lost, survey, decisions } = review([guided]);
    expect([errors, lost, decisions.talks.length, survey.coefficient]).toEqual([[], [], 1, undefined]);
    const assessed = talk({ id: 'a1', error: 'promise', overall: 10, verdict: { coefficient: 2 } });
    expect(review([guided, assessed])).toMatchObject({ errors: [{ error: 'promise' }], survey: { coefficient: { value: 2, isBelow: true } } });
  });

  it('counts an introduction nowhere, and suggests it to nobody', () => {
    const { progress, week } = review([talk({ id: 'w1', complaint: 'warm_up', overall: 20 })]);
    expect(progress.people).toEqual([]);
    expect(week.complaints.map(({ complaint, why }) => `${complaint} ${why}`)).toEqual(['cold_soup untried', 'late_train untried']);
  });

  it('leaves talks by another method out, and says how many', () => {
    const other = talk({ id: 'o1', person: 'bek', attempt: { method: { id: 'letters', revision: 1 } } });
    const { team, otherMethods } = review([talk({ id: 'a1', person: 'ani' }), other]);
    expect(team.rows.map(({ person }) => person)).toEqual(['ani']);
    expect(otherMethods).toBe(1);
  });
});

describe('what a step stands out by', () => {
  it('is the minimum of the rule, or its cut where there is none', () => {
    expect(leastOfStep({ ...READINESS_PRESETS.latestThree, minimum: 60, cut: 85 })).toBe(60);
    expect(leastOfStep({ ...READINESS_PRESETS.latestThree, minimum: 0, cut: 85 })).toBe(85);
  });
});
