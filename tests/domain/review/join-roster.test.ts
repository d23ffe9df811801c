import { describe, expect, test } from 'vitest';
import { joinRoster, type MatchDecision } from '../../../src/domain/review/join-roster.ts';
import { keyOfLearner, listLearners, type SeenLearner } from '../../../src/domain/review/list-learners.ts';
import { parseRoster } from '../../../src/domain/review/parse-roster.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

const roster = (...lines: string[]) => parseRoster([['Name', 'ID'], ...lines.map((line) => line.split('|').map((cell) => cell.trim()))]).people;
const learner = (id: string, name?: string, code?: string): SeenLearner => ({ key: `learner:${id}`, pseudonym: id, name, code });

/** Who is who, as `row: learners`. */
const join = (rows: ReturnType<typeof roster>, learners: readonly SeenLearner[], decisions: readonly MatchDecision[] = []) => {
  const { people, offers, conflicts, personOf } = joinRoster(rows, learners, decisions);
  return {
    people: people.map(({ key, learners: own }) => `${key}: ${own.map(({ pseudonym }) => pseudonym).join(' ')}`.trim()),
    offers: offers.map(({ one, other, why }) => `${one} ~ ${other}: ${why}`),
    conflicts,
    personOf,
  };
};

describe('joined by themselves', () => {
  test('a code that is a row’s id, however it is typed, even where the names differ', () => {
    expect(join(roster('Ani Hakobyan | A-17'), [learner('k1', 'Anush', ' a-17')])).toMatchObject({ people: ['id:a-17: k1'], offers: [] });
  });

  test('two devices with one code', () => {
    expect(join(roster('Ani | 17'), [learner('k1', 'Ani', '17'), learner('k2', undefined, '17')]).people).toEqual(['id:17: k1 k2']);
  });

  test('a name that just one row and just one learner have, however it is typed', () => {
    expect(join(roster('Ани Петросян'), [learner('k1', ' АНИ  петросян')])).toMatchObject({ people: ['name:ани петросян: k1'], offers: [] });
  });
});

describe('never joined by themselves', () => {
  test('one learner beside two rows of one name: both are offered', () => {
    expect(join(roster('Ани Петросян', 'Ани Петросян'), [learner('k1', 'Ани Петросян')])).toMatchObject({
      people: ['name:ани петросян:', 'name:ани петросян#2:', 'learner:k1: k1'],
      offers: ['learner:k1 ~ name:ани петросян: same', 'learner:k1 ~ name:ани петросян#2: same'],
    });
  });

  test('two learners of one name beside one row: they stay two', () => {
    expect(join(roster('Ани Петросян'), [learner('k1', 'Ани Петросян'), learner('k2', 'Ани Петросян')])).toMatchObject({
      people: ['name:ани петросян:', 'learner:k1: k1', 'learner:k2: k2'],
      offers: ['learner:k1 ~ name:ани петросян: same', 'learner:k1 ~ learner:k2: same', 'learner:k2 ~ name:ани петросян: same'],
    });
  });

  test('a name whose row another learner has by code', () => {
    expect(join(roster('Ani | 17'), [learner('k1', 'Anush', '17'), learner('k2', 'Ani')])).toMatchObject({
      people: ['id:17: k1', 'learner:k2: k2'],
      offers: ['learner:k2 ~ id:17: same'],
    });
  });

  test('a name where the codes say that it is somebody else', () => {
    expect(join(roster('Ani | 17'), [learner('k1', 'Ani', '71')])).toMatchObject({
      people: ['id:17:', 'learner:k1: k1'],
      offers: ['learner:k1 ~ id:17: same'],
    });
  });

  test('an id that two rows have', () => {
    expect(join(roster('Ani | 17', 'Erik | 17'), [learner('k1', 'Olga', '17')])).toMatchObject({
      people: ['id:17:', 'id:17#2:', 'learner:k1: k1'],
      offers: ['learner:k1 ~ id:17: same_code', 'learner:k1 ~ id:17#2: same_code'],
    });
  });

  test('names in two scripts: the pair is offered', () => {
    expect(join(roster('Անի'), [learner('k1', 'Ani'), learner('k2', 'Ани')])).toMatchObject({
      people: ['name:անի:', 'learner:k1: k1', 'learner:k2: k2'],
      offers: ['learner:k1 ~ name:անի: other_script', 'learner:k1 ~ learner:k2: other_script', 'learner:k2 ~ name:անի: other_script'],
    });
  });

  test('near names, unless two codes say that it is somebody else', () => {
    expect(join(roster('Erik Mkrtchyan | 17'), [learner('k1', 'Erik Mkrtchian')]).offers).toEqual(['learner:k1 ~ id:17: near']);
    expect(join(roster('Erik Mkrtchyan | 17'), [learner('k1', 'Erik Mkrtchian', '18')]).offers).toEqual([]);
  });
});

describe('decided by the trainer', () => {
  const pair = { one: 'learner:k1', other: 'name:անի' };

  test('the same: they are one, and the offer is gone', () => {
    expect(join(roster('Անի'), [learner('k1', 'Ani')], [{ ...pair, isSame: true }])).toMatchObject({ people: ['name:անի: k1'], offers: [], conflicts: [] });
  });

  test('not the same: they stay two, and nobody is asked again', () => {
    expect(join(roster('Անի'), [learner('k1', 'Ani')], [{ ...pair, isSame: false }])).toMatchObject({ people: ['name:անի:', 'learner:k1: k1'], offers: [] });
  });

  test('what joined by itself is taken apart', () => {
    expect(join(roster('Ani'), [learner('k1', 'Ani')], [{ one: 'name:ani', other: 'learner:k1', isSame: false }]).people).toEqual([
      'name:ani:',
      'learner:k1: k1',
    ]);
  });

  test('the last word on a pair counts, and without a word all is as before', () => {
    const both = [
      { ...pair, isSame: true },
      { one: pair.other, other: pair.one, isSame: false },
    ];
    expect(join(roster('Անի'), [learner('k1', 'Ani')], both).people).toEqual(['name:անի:', 'learner:k1: k1']);
    expect(join(roster('Անի'), [learner('k1', 'Ani')], []).offers).toEqual(['learner:k1 ~ name:անի: other_script']);
  });

  test('two learners who are on no roster are made one, through a third as well', () => {
    const learners = [learner('k1', 'Ani'), learner('k2', 'Ани'), learner('k3', 'Anush')];
    const same = (one: string, other: string) => ({ one: `learner:${one}`, other: `learner:${other}`, isSame: true });
    expect(join([], learners, [same('k1', 'k2'), same('k2', 'k3')]).people).toHaveLength(1);
    expect(join([], learners, [same('k1', 'k2')]).people.sort()).toEqual(['learner:k1: k1 k2', 'learner:k3: k3']);
  });

  test('two rows are never made one: the decision is handed back', () => {
    const decisions = [
      { one: 'learner:k1', other: 'name:ani', isSame: true },
      { one: 'learner:k1', other: 'name:erik', isSame: true },
    ];
    expect(join(roster('Ani', 'Erik'), [learner('k1')], decisions)).toMatchObject({ people: ['name:ani: k1', 'name:erik:'], conflicts: [decisions[1]] });
  });

  test('who is not the same as somebody is not joined to them through a third', () => {
    const decisions = [
      { one: 'learner:k1', other: 'learner:k2', isSame: true },
      { one: 'learner:k2', other: 'name:ani', isSame: false },
    ];
    const { people, offers } = join(roster('Ani'), [learner('k1', 'Ani'), learner('k2', 'Zara')], decisions);
    expect(people).toEqual(['name:ani:', 'learner:k1: k1 k2']);
    expect(offers).toEqual([]);
    const against = { one: 'learner:k1', other: 'name:ani', isSame: true };
    expect(join(roster('Ani'), [learner('k1', 'Ani'), learner('k2', 'Zara')], [...decisions, against]).conflicts).toEqual([against]);
  });

  test('a decision on somebody who is not here any more changes nothing, and comes back', () => {
    const gone = { one: 'learner:k9', other: 'name:ani', isSame: true };
    expect(join(roster('Ani'), [learner('k1', 'Ani')], [gone])).toMatchObject({ people: ['name:ani: k1'], conflicts: [gone] });
  });
});

test('who is on the roster without a talk stands on it, and who has talks without being on it comes after', () => {
  const { people, personOf } = join(roster('Olga', 'Ani'), [learner('k2', 'Zara'), learner('k1', 'Ani')]);
  expect(people).toEqual(['name:olga:', 'name:ani: k1', 'learner:k2: k2']);
  expect([...personOf]).toEqual([
    ['learner:k1', 'name:ani'],
    ['learner:k2', 'learner:k2'],
  ]);
});

test('everybody whom there are talks of is listed once, with what they said of themselves last', () => {
  const attempts = [
    buildAttempt({ id: 'attempt-0001', startedAt: '2026-11-01T10:00:00.000Z', learner: { id: 'learner-1', pseudonym: '7K3-F9Q', name: 'Ann', code: '17' } }),
    buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-02T10:00:00.000Z', learner: { id: 'learner-1', pseudonym: '7K3-F9Q', name: 'Anna' } }),
    buildAttempt({ id: 'attempt-0003', device: 'device-01' }),
    buildAttempt({ id: 'attempt-0004' }),
  ];
  expect(listLearners(attempts)).toEqual([
    { key: 'device:device-01' },
    { key: 'learner:learner-1', pseudonym: '7K3-F9Q', name: 'Anna', code: '17' },
    { key: 'unknown' },
  ]);
  expect(attempts.map(keyOfLearner)).toEqual(['learner:learner-1', 'learner:learner-1', 'device:device-01', 'unknown']);
});
