import type { Method } from '../method/method-schema.ts';
import type { Problem } from '../problem/problem.ts';
import { checkTurnLinks } from './check-turn-links.ts';
import { expectFacts, expectKnown, expectUnique, gatherLinkTargets, type LinkTargets } from './link-targets.ts';
import { NO_OFFER, SUPERVISOR } from './non-offers.ts';
import type { Scenario } from './scenario-schema.ts';

/** Everything that the schema alone cannot see: ids that stand twice, and links to nothing. */
export function checkLinks(file: string, scenario: Scenario, method: Method): Problem[] {
  const targets = gatherLinkTargets(file, scenario, method);
  return [
    ...expectKnown(targets, 'unknown_method', ['method'], scenario.method, [method.id]),
    ...checkIds(targets),
    ...checkOfferLinks(targets),
    ...checkLimitLinks(targets),
    ...expectKnown(targets, 'unknown_destination', ['silence', 'to'], scenario.silence.to, targets.endings),
    ...expectKnown(targets, 'unknown_destination', ['start'], scenario.start, targets.turns),
    ...scenario.turns.flatMap((turn, index) => checkTurnLinks(targets, ['turns', index], turn)),
  ];
}

/** Turns and endings share their names, because replies lead to either; so do facts, promises and offers, because conditions ask for any. */
function checkIds(targets: LinkTargets): Problem[] {
  const { scenario, turns, endings, offers } = targets;
  return [
    ...expectUnique(targets, ['offers'], offers, [...scenario.facts, ...scenario.promises]),
    ...expectUnique(targets, ['facts'], scenario.facts),
    ...expectUnique(targets, ['promises'], scenario.promises, scenario.facts),
    ...expectUnique(targets, ['turns'], turns),
    ...expectUnique(targets, ['endings'], endings, turns),
    ...expectUnique(targets, ['silence', 'lines'], scenario.silence.lines),
  ];
}

function checkOfferLinks(targets: LinkTargets): Problem[] {
  const { file, scenario, offers } = targets;
  return [
    ...offers.flatMap((id, index): Problem[] =>
      id === NO_OFFER || id === SUPERVISOR ? [{ code: 'reserved_id', file, path: ['offers', index, 'id'], found: id }] : [],
    ),
    ...scenario.complaint.policy.allowed.flatMap((id, index) => expectKnown(targets, 'unknown_offer', ['complaint', 'policy', 'allowed', index], id, offers)),
  ];
}

function checkLimitLinks(targets: LinkTargets): Problem[] {
  const places = [...targets.turns, ...targets.endings];
  return targets.scenario.limits.flatMap(({ to, when }, index) => [
    ...expectKnown(targets, 'unknown_destination', ['limits', index, 'to'], to, places),
    ...expectFacts(targets, ['limits', index, 'when'], when),
  ]);
}
