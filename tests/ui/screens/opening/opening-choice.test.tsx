import { afterEach, expect, it } from 'vitest';
import { readOpeningChoice, toHistoryState } from '../../../../src/ui/screens/opening/opening-choice.ts';

afterEach(() => window.history.replaceState(null, ''));

it.each([true, false])('what was chosen comes out of the browser’s history as it went in, focused %s', (isFocused) => {
  window.history.replaceState(toHistoryState('b', isFocused), '');
  expect(readOpeningChoice()).toEqual({ chosen: 'b', isFocused });
});

it('where nothing was chosen, the history carries nothing', () => {
  expect(toHistoryState(undefined, true)).toBeNull();
  window.history.replaceState(toHistoryState(undefined, true), '');
  expect(readOpeningChoice()).toBeUndefined();
});

it.each([[null], ['b'], [7], [{}], [{ chosen: 7 }], [{ isFocused: true }]])('an entry of another kind is no choice: %j', (state) => {
  expect(readOpeningChoice(state)).toBeUndefined();
});

it.each([[{ chosen: 'b' }], [{ chosen: 'b', isFocused: 'yes' }]])('an entry that does not say where the focus was leaves it alone: %j', (state) => {
  expect(readOpeningChoice(state)).toEqual({ chosen: 'b', isFocused: false });
});
