import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRoster } from '../../../src/domain/review/join-roster.ts';
import type { SeenLearner } from '../../../src/domain/review/list-learners.ts';
import { compareNames, toNameKey } from '../../../src/domain/review/near-names.ts';
import { parseRoster } from '../../../src/domain/review/parse-roster.ts';
import { PROPERTY } from '../../builders/property.ts';

const anyCell = fc.oneof(
  fc.constantFrom('', ' ', 'Name', 'ID', 'Ani', 'Անի', 'Ани', 'ani', '17', '18', 'Group', 'ani#2', '__proto__', '=1+1', '\u202E'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 8 });

const anyLearners: fc.Arbitrary<SeenLearner[]> = fc
  .array(
    fc.record(
      { name: fc.constantFrom('Ani', 'ани', 'Անի', 'Erik', 'Erik Mkrtchyan', 'Eric Mkrtchyan'), code: fc.constantFrom('17', '18', ' 17') },
      { requiredKeys: [] },
    ),
    { maxLength: 6 },
  )
  .map((learners) => learners.map((learner, index) => ({ key: `learner:${index}`, ...learner })));
const anyRoster = fc
  .array(fc.tuple(fc.constantFrom('Ani', 'Ани', 'Erik Mkrtchyan', 'Olga'), fc.constantFrom('', '17', '18')), { maxLength: 5 })
  .map((rows) => parseRoster([['Name', 'ID'], ...rows]).people);

test('whatever is pasted is read without a throw, every row is somebody or a problem, and no two people share a key', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { people, problems, columns } = parseRoster(rows);
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      const left = problems.filter(({ kind }) => kind === 'nobody' || kind === 'repeated').length;
      const filled = people.length + left + (columns.hasHeader ? 1 : 0);
      expect(filled).toBeLessThanOrEqual(rows.length);
    }),
    PROPERTY,
  );
});

test('every learner is one person and every row stands, whatever was decided', () => {
  const anyPairs = (keys: readonly string[]) =>
    keys.length === 0
      ? fc.constant([])
      : fc.array(fc.record({ one: fc.constantFrom(...keys), other: fc.constantFrom(...keys), isSame: fc.boolean() }), { maxLength: 6 });
  const anything = fc
    .tuple(anyRoster, anyLearners)
    .chain(([roster, learners]) => fc.tuple(fc.constant(roster), fc.constant(learners), anyPairs([...roster, ...learners].map(({ key }) => key))));
  fc.assert(
    fc.property(anything, ([roster, learners, decisions]) => {
      const { people, personOf, offers } = joinRoster(roster, learners, decisions);
      expect(people.flatMap(({ learners: own }) => own.map(({ key }) => key)).sort()).toEqual(learners.map(({ key }) => key).sort());
      expect(people.flatMap(({ row }) => row?.key ?? [])).toEqual(roster.map(({ key }) => key));
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      expect([...personOf.keys()].sort()).toEqual(learners.map(({ key }) => key).sort());
      expect(offers.filter(({ one, other }) => (personOf.get(one) ?? one) === (personOf.get(other) ?? other))).toEqual([]);
    }),
    PROPERTY,
  );
});

test('who is said not to be somebody is never one person with them', () => {
  fc.assert(
    fc.property(
      anyRoster,
      anyLearners.filter((learners) => learners.length > 0),
      (roster, learners) => {
        const refused = roster.map(({ key }) => ({ one: 'learner:0', other: key, isSame: false }));
        expect(joinRoster(roster, learners, refused).people.find(({ learners: own }) => own.some(({ key }) => key === 'learner:0'))).not.toHaveProperty('row');
      },
    ),
    PROPERTY,
  );
});

test('names are alike both ways round', () => {
  const anyName = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('Ani', 'Ани', 'Անի', 'Erik', 'Erik Mkrtchyan', 'Eric Mkrtchyan'));
  fc.assert(
    fc.property(anyName, anyName, (one, other) => compareNames(toNameKey(one), toNameKey(other)) === compareNames(toNameKey(other), toNameKey(one))),
    PROPERTY,
  );
});
