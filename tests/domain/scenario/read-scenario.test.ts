import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { readScenario } from '../../../src/domain/scenario/read-scenario.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const last = buildLast();
const sound = buildTornCoat();

type Fault = readonly [name: string, path: readonly (string | number)[], value: unknown, problem: Omit<Problem, 'file'>];

const shapes: readonly Fault[] = [
  [
    'a field with a typing mistake',
    ['turns', 1, 'replies', 0, 'moood'],
    {},
    { code: 'unknown_field', path: ['turns', 1, 'replies', 0, 'moood'], found: 'moood', expected: 'mood' },
  ],
  ['a turn without replies', ['turns', 1, 'replies'], undefined, { code: 'missing_field', path: ['turns', 1, 'replies'], expected: 'array' }],
  [
    'a mark that is a word',
    ['turns', 0, 'replies', 0, 'marks', 'says_back'],
    'good',
    { code: 'wrong_type', path: ['turns', 0, 'replies', 0, 'marks', 'says_back'], found: 'good', expected: 'number' },
  ],
  [
    'a mark above 3',
    ['turns', 0, 'replies', 0, 'marks', 'says_back'],
    4,
    { code: 'wrong_value', path: ['turns', 0, 'replies', 0, 'marks', 'says_back'], found: '4', expected: '≤ 3' },
  ],
  [
    'a reply with a word for a letter',
    ['turns', 0, 'replies', 0, 'id'],
    'first',
    { code: 'wrong_value', path: ['turns', 0, 'replies', 0, 'id'], found: 'first', rule: 'replyLetter' },
  ],
  ['anger above 10', ['complaint', 'customer', 'anger'], 11, { code: 'wrong_value', path: ['complaint', 'customer', 'anger'], found: '11', expected: '≤ 10' }],
  [
    'a condition in a string',
    ['turns', 1, 'lines', 0, 'when'],
    'anger > 6',
    { code: 'wrong_type', path: ['turns', 1, 'lines', 0, 'when'], found: 'anger > 6', expected: 'object' },
  ],
  ['a version to come', ['formatVersion'], 2, { code: 'unknown_version', path: ['formatVersion'], found: '2', expected: '1' }],
];

const links: readonly Fault[] = [
  ['a method that is another’s', ['method'], 'lest', { code: 'unknown_method', path: ['method'], found: 'lest', expected: 'last' }],
  ['two turns of one name', ['turns', 5], sound.turns[1], { code: 'duplicate_id', path: ['turns', 5], found: 'sorry' }],
  ['an ending named as a turn', ['endings', 5], { id: 'story', kind: 'resolved' }, { code: 'duplicate_id', path: ['endings', 5], found: 'story' }],
  ['two offers of one name', ['offers', 3], sound.offers[0], { code: 'duplicate_id', path: ['offers', 3], found: 'voucher' }],
  ['a fact declared twice', ['facts', 1], 'coat_date', { code: 'duplicate_id', path: ['facts', 1], found: 'coat_date' }],
  ['a fact named as an offer', ['facts', 1], 'voucher', { code: 'duplicate_id', path: ['offers', 0], found: 'voucher' }],
  ['a promise named as an offer', ['promises', 1], 'mending', { code: 'duplicate_id', path: ['offers', 2], found: 'mending' }],
  ['a promise named as a fact', ['promises', 1], 'coat_date', { code: 'duplicate_id', path: ['promises', 1], found: 'coat_date' }],
  ['two lines of one name', ['turns', 1, 'lines', 0, 'id'], 'plain', { code: 'duplicate_id', path: ['turns', 1, 'lines', 1], found: 'plain' }],
  ['two replies of one letter', ['turns', 0, 'replies', 1, 'id'], 'a', { code: 'duplicate_id', path: ['turns', 0, 'replies', 1], found: 'a' }],
  ['two silent lines of one name', ['silence', 'lines', 1], 'hello', { code: 'duplicate_id', path: ['silence', 'lines', 1], found: 'hello' }],
  [
    'an offer named as no offer',
    ['offers', 3],
    { id: 'nothing', kind: 'money', value: 1, cost: 1, when: 'now', condition: 'none' },
    { code: 'reserved_id', path: ['offers', 3, 'id'], found: 'nothing' },
  ],
  [
    'a step the method lacks',
    ['turns', 1, 'step'],
    'apologise',
    { code: 'unknown_step', path: ['turns', 1, 'step'], found: 'apologise', expected: 'apologize' },
  ],
  [
    'a criterion the method lacks',
    ['turns', 0, 'replies', 0, 'marks', 'say_back'],
    1,
    { code: 'unknown_criterion', path: ['turns', 0, 'replies', 0, 'marks', 'say_back'], found: 'say_back', expected: 'says_back' },
  ],
  [
    'a mark in a criterion that is judged',
    ['turns', 3, 'replies', 0, 'marks', 'fits_loss'],
    3,
    { code: 'judged_criterion', path: ['turns', 3, 'replies', 0, 'marks', 'fits_loss'], found: '3' },
  ],
  [
    'a critical error the method lacks',
    ['turns', 0, 'replies', 2, 'errors', 0],
    'argued',
    { code: 'unknown_error', path: ['turns', 0, 'replies', 2, 'errors', 0], found: 'argued', expected: 'argues' },
  ],
  [
    'an apology that earns nothing',
    ['turns', 1, 'replies', 1, 'marks'],
    { says_back: 1 },
    { code: 'act_without_mark', path: ['turns', 1, 'replies', 1, 'acts'], found: 'apologize', expected: 'apologize' },
  ],
  [
    'a fix marked at nought',
    ['turns', 2, 'replies', 1, 'marks', 'says_what_can'],
    0,
    { code: 'act_without_mark', path: ['turns', 2, 'replies', 1, 'acts'], found: 'fix', expected: 'solve' },
  ],
  [
    'an offer that is not prepared',
    ['turns', 3, 'replies', 0, 'offer'],
    'vouchers',
    { code: 'unknown_offer', path: ['turns', 3, 'replies', 0, 'offer'], found: 'vouchers', expected: 'voucher' },
  ],
  [
    'a policy that allows what there is not',
    ['complaint', 'policy', 'allowed', 1],
    'mendings',
    { code: 'unknown_offer', path: ['complaint', 'policy', 'allowed', 1], found: 'mendings', expected: 'mending' },
  ],
  [
    'a learnt fact that is not declared',
    ['turns', 0, 'replies', 0, 'learns', 0],
    'coat_data',
    { code: 'unknown_fact', path: ['turns', 0, 'replies', 0, 'learns', 0], found: 'coat_data', expected: 'coat_date' },
  ],
  [
    'a promise learnt as a fact',
    ['turns', 0, 'replies', 0, 'learns', 1],
    'call_today',
    { code: 'unknown_fact', path: ['turns', 0, 'replies', 0, 'learns', 1], found: 'call_today' },
  ],
  [
    'a promise that is not declared',
    ['turns', 2, 'replies', 0, 'promises', 0],
    'call_todai',
    { code: 'unknown_fact', path: ['turns', 2, 'replies', 0, 'promises', 0], found: 'call_todai', expected: 'call_today' },
  ],
  [
    'a line that waits for an unknown fact',
    ['turns', 2, 'lines', 0, 'when', 'has', 0],
    'coat',
    { code: 'unknown_fact', path: ['turns', 2, 'lines', 0, 'when', 'has', 0], found: 'coat' },
  ],
  [
    'a reply that waits for an unknown fact',
    ['turns', 2, 'replies', 3, 'when', 'has', 0],
    'cost_date',
    { code: 'unknown_fact', path: ['turns', 2, 'replies', 3, 'when', 'has', 0], found: 'cost_date', expected: 'coat_date' },
  ],
  [
    'a limit that waits for an unknown promise',
    ['limits', 1, 'when', 'lacks', 0],
    'call_todays',
    { code: 'unknown_fact', path: ['limits', 1, 'when', 'lacks', 0], found: 'call_todays', expected: 'call_today' },
  ],
  [
    'a branch that waits for an unknown fact',
    ['turns', 4, 'replies', 0, 'to', 0, 'when', 'lacks'],
    ['coat_dates'],
    { code: 'unknown_fact', path: ['turns', 4, 'replies', 0, 'to', 0, 'when', 'lacks', 0], found: 'coat_dates', expected: 'coat_date' },
  ],
  [
    'an offer asked for under another name',
    ['turns', 4, 'replies', 0, 'to', 0, 'when'],
    { has: ['vouchers'] },
    { code: 'unknown_fact', path: ['turns', 4, 'replies', 0, 'to', 0, 'when', 'has', 0], found: 'vouchers', expected: 'voucher' },
  ],
  [
    'a reply that leads nowhere',
    ['turns', 0, 'replies', 1, 'to'],
    'sorrry',
    { code: 'unknown_destination', path: ['turns', 0, 'replies', 1, 'to'], found: 'sorrry', expected: 'sorry' },
  ],
  [
    'a branch that leads nowhere',
    ['turns', 4, 'replies', 0, 'to', 1, 'to'],
    'resolve',
    { code: 'unknown_destination', path: ['turns', 4, 'replies', 0, 'to', 1, 'to'], found: 'resolve', expected: 'resolved' },
  ],
  [
    'a limit that leads nowhere',
    ['limits', 0, 'to'],
    'walked_of',
    { code: 'unknown_destination', path: ['limits', 0, 'to'], found: 'walked_of', expected: 'walked_out' },
  ],
  ['silence that leads to a turn', ['silence', 'to'], 'gesture', { code: 'unknown_destination', path: ['silence', 'to'], found: 'gesture' }],
  ['a talk that starts at an ending', ['start'], 'resolved', { code: 'unknown_destination', path: ['start'], found: 'resolved' }],
  ['a last line with a condition', ['turns', 1, 'lines', 1, 'when'], { anger: { max: 3 } }, { code: 'no_default', path: ['turns', 1, 'lines', 1, 'when'] }],
  [
    'a last branch with a condition',
    ['turns', 4, 'replies', 0, 'to', 1, 'when'],
    { anger: { max: 3 } },
    { code: 'no_default', path: ['turns', 4, 'replies', 0, 'to', 1, 'when'] },
  ],
];

test('reads a sound scenario without a problem', () => {
  expect(readScenario('scenario.json', sound, last).problems).toEqual([]);
});

test.each([...shapes, ...links])('names exactly the planted fault: %s', (_name, path, value, problem) => {
  expect(readScenario('scenario.json', plant(sound, path, value), last)).toEqual({ problems: [{ file: 'scenario.json', ...problem }] });
});

test('a fact may be waited for as a promise is, because both are what is known', () => {
  expect(readScenario('scenario.json', plant(sound, ['turns', 3, 'lines', 0], { id: 'plain' }), last).problems).toEqual([]);
  expect(readScenario('scenario.json', plant(sound, ['turns', 2, 'replies', 3, 'when'], { has: ['call_today'] }), last).problems).toEqual([]);
});

test.each(['voucher', 'nothing', 'supervisor'])('what was offered is known, and may be asked for: %s', (offer) => {
  const asking = (part: string) => plant(sound, ['turns', 4, 'replies', 0, 'to', 0, 'when'], { [part]: [offer] });
  expect(['has', 'lacks'].map((part) => readScenario('scenario.json', asking(part), last).problems)).toEqual([[], []]);
});

test('names every fault of a scenario with many', () => {
  const faulty = plant(plant(plant(sound, ['start'], 'nowhere'), ['turns', 0, 'replies', 0, 'to'], 'nowhere'), ['turns', 1, 'step'], 'nowhere');
  expect(readScenario('scenario.json', faulty, last).problems.map(({ path }) => path.join('.'))).toEqual(['start', 'turns.0.replies.0.to', 'turns.1.step']);
});

test('a reply may share its letter with one of another turn, and `constructor` is an id like any other', () => {
  const named = JSON.parse(JSON.stringify(sound).replaceAll('"sorry"', '"constructor"')) as unknown;
  expect(readScenario('scenario.json', named, last).problems).toEqual([]);
});
