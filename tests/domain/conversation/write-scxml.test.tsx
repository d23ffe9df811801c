import { expect, test } from 'vitest';
import { writeScxml } from '../../../src/domain/conversation/write-scxml.ts';
import { buildTornCoat } from '../../builders/torn-coat.ts';

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

test('a chart has a state a turn, an end an ending, and each road of each reply, limits and silence included', () => {
  const { space, initial, states, finals } = readChart(writeScxml(buildTornCoat()));
  expect([space, initial]).toEqual(['http://www.w3.org/2005/07/scxml', 'story']);
  expect(finals).toEqual(['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out']);
  expect(Object.keys(states)).toEqual(['story', 'sorry', 'options', 'gesture', 'check']);
  // A reply may lead where it says, or where a limit of the customer does; a silence stays, ends the talk, or meets a limit.
  expect(states.sorry).toEqual([
    ...['a', 'b', 'c'].flatMap((reply) => [`${reply} options`, `${reply} walked_out`, `${reply} escalated`]),
    'silence sorry',
    'silence walked_out',
    'silence escalated',
  ]);
  expect(states.check?.slice(0, 4)).toEqual(['a delighted', 'a resolved', 'a walked_out', 'a escalated']);
});
