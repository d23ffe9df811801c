import { createConversationMachine } from '../domain/conversation/create-conversation-machine.ts';
import { exploreTalk } from '../domain/conversation/explore-talk.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';

/**
 * A scenario as SCXML (W3C Recommendation, 2015), for viewers of statecharts: a state a turn with its step, an event a reply, a transition
 * each road that some talk takes, a final state an ending with its kind. What decides between roads (mood, facts, limits) is not in it.
 */
export function writeScxml(scenario: Scenario): string {
  const { root } = createConversationMachine(scenario);
  const gone = new Set(exploreTalk(scenario, true).nodes.flatMap(({ state, moves }) => moves.map(({ choice, to }) => `${state.at} ${choice} ${to.state.at}`)));
  const states = Object.values(root.states).map(({ key, type, tags, transitions }) => {
    const [tag] = tags;
    if (type === 'final') return `  <final id="${key}"/> <!-- ${tag} -->`;
    const roads = [...transitions].flatMap(([event, list]) =>
      list
        .flatMap(({ target = [] }) => target)
        .filter((to) => gone.has(`${key} ${event} ${to.key}`))
        .map((to) => `    <transition event="${event}" target="${to.key}"/>`),
    );
    return `  <state id="${key}"> <!-- ${tag} -->\n${roads.join('\n')}\n  </state>`;
  });
  const head = `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="null" name="${scenario.id}" initial="${scenario.start}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[head, ...states, '</scxml>'].join('\n')}\n`;
}
