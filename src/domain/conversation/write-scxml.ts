import type { Scenario } from '../scenario/scenario-schema.ts';
import { createConversationMachine } from './create-conversation-machine.ts';

/**
 * The statechart of a scenario as SCXML (W3C Recommendation, 2015), for viewers of statecharts: a state a turn, an event a reply, a
 * transition for each road that the reply may lead along, a final state an ending. What decides between roads is not in it: the mood,
 * what is known and the limits stand in the scenario's file.
 */
export function writeScxml(scenario: Scenario): string {
  const { root } = createConversationMachine(scenario);
  const states = Object.values(root.states).map(({ key, type, transitions }) => {
    if (type === 'final') return `  <final id="${key}"/>`;
    const roads = [...transitions].flatMap(([event, list]) =>
      list.flatMap(({ target = [] }) => target.map((to) => `    <transition event="${event}" target="${to.key}"/>`)),
    );
    return `  <state id="${key}">\n${roads.join('\n')}\n  </state>`;
  });
  const head = `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="null" name="${scenario.id}" initial="${scenario.start}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...states, '</scxml>'].join('\n')}\n`;
}
