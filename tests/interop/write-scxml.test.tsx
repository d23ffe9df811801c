import { expect, test } from 'vitest';
import { writeScxml } from '../../src/interop/write-scxml.ts';
import { buildTornCoat } from '../builders/torn-coat.ts';

/** Reads a chart as a viewer does: by the elements of SCXML. */
function readChart(text: string) {
  const chart = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  const roadsOf = (state: Element) => [...state.querySelectorAll('transition')].map((road) => `${road.getAttribute('event')} ${road.getAttribute('target')}`);
  return {
    space: chart.namespaceURI,
    initial: chart.getAttribute('initial'),
    states: Object.fromEntries([...chart.querySelectorAll('state')].map((state) => [state.id, roadsOf(state)])),
    finals: [...chart.querySelectorAll('final')].map(({ id }) => id),
  };
}

test('a chart has a state a turn, an end an ending, and each road of each reply that some talk goes, silence included', () => {
  const { space, initial, states, finals } = readChart(writeScxml(buildTornCoat()));
  expect([space, initial]).toEqual(['http://www.w3.org/2005/07/scxml', 'story']);
  expect(finals).toEqual(['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out']);
  expect(Object.keys(states)).toEqual(['story', 'sorry', 'options', 'gesture', 'check']);
  // No talk is so angry there that a limit comes before the turn; a third silence ends it.
  expect(states.sorry).toEqual(['a options', 'b options', 'c options', 'silence sorry', 'silence walked_out']);
  expect(states.check?.slice(0, 2)).toEqual(['a delighted', 'a resolved']);
});
