import { expect, test } from 'vitest';
import { findLine } from '../../../src/domain/conversation/find-line.ts';
import { listAvailableReplies } from '../../../src/domain/conversation/list-available-replies.ts';
import { startConversation } from '../../../src/domain/conversation/talk-state.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

const coat = buildTornCoat();
const start = startConversation(coat);
const lettersIn = (at: string, known: readonly string[]) => listAvailableReplies(coat, { ...start, at, known }).map(({ id }) => id);

test('the customer says the first line that fits the mood', () => {
  expect(findLine(coat, { ...start, at: 'sorry', anger: 6 })).toBe('hot');
  expect(findLine(coat, { ...start, at: 'sorry', anger: 5 })).toBe('plain');
});

test('nobody says anything more after the end', () => {
  expect(findLine(coat, { ...start, at: 'resolved' })).toBeUndefined();
  expect(lettersIn('resolved', [])).toEqual([]);
});

test('a reply that needs a fact is offered once it is known, in its place', () => {
  expect(lettersIn('options', [])).toEqual(['a', 'b', 'c']);
  expect(lettersIn('options', ['coat_date'])).toEqual(['a', 'b', 'c', 'd']);
});
