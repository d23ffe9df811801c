import { findCriterion } from '../method/method-index.ts';
import type { Problem } from '../problem/problem.ts';
import { expectDefault, expectFacts, expectKnown, type LinkTargets, type Path } from './link-targets.ts';
import { listBranches } from './list-destinations.ts';
import { NO_OFFER, SUPERVISOR } from './non-offers.ts';
import type { Reply } from './turn-schema.ts';

/** The links of a reply: into the method, to facts, promises and offers, and to where it leads. */
export function checkReplyLinks(targets: LinkTargets, path: Path, reply: Reply): Problem[] {
  return [
    ...checkMarks(targets, path, reply),
    ...checkErrors(targets, path, reply),
    ...checkActs(targets, path, reply),
    ...checkKnowledge(targets, path, reply),
    ...checkDestinations(targets, path, reply),
  ];
}

function checkMarks(targets: LinkTargets, path: Path, { marks }: Reply): Problem[] {
  return Object.entries(marks).flatMap(([id, level]): Problem[] => {
    const at = [...path, 'marks', id];
    const criterion = findCriterion(targets.method, id);
    if (criterion === undefined) return expectKnown(targets, 'unknown_criterion', at, id, targets.criteria);
    return criterion.judges === undefined ? [] : [{ code: 'judged_criterion', file: targets.file, path: at, found: String(level) }];
  });
}

function checkErrors(targets: LinkTargets, path: Path, { errors = [] }: Reply): Problem[] {
  const valid = targets.method.criticalErrors.map(({ id }) => id);
  return errors.flatMap((error, index) => expectKnown(targets, 'unknown_error', [...path, 'errors', index], error, valid));
}

/** Acts are the method's, and one that a rule about order looks at must earn something in the rule’s step, or the rule could take back what was never earned. */
function checkActs(targets: LinkTargets, path: Path, { acts = [], marks }: Reply): Problem[] {
  const { file, method } = targets;
  const earning = Object.entries(marks).flatMap(([id, level]) => (level > 0 ? findCriterion(method, id)?.step : undefined));
  return acts.flatMap((act) => {
    if (!method.acts.includes(act)) return expectKnown(targets, 'unknown_act', [...path, 'acts'], act, method.acts);
    const steps = new Set(method.rules.filter((rule) => rule.act === act).map(({ step }) => step));
    return [...steps].flatMap((step): Problem[] =>
      earning.includes(step) ? [] : [{ code: 'act_without_mark', file, path: [...path, 'acts'], found: act, expected: step }],
    );
  });
}

function checkKnowledge(targets: LinkTargets, path: Path, { offer, learns = [], promises = [], when }: Reply): Problem[] {
  const { scenario, offers } = targets;
  return [
    ...(offer === undefined ? [] : expectKnown(targets, 'unknown_offer', [...path, 'offer'], offer, [...offers, NO_OFFER, SUPERVISOR])),
    ...learns.flatMap((id, index) => expectKnown(targets, 'unknown_fact', [...path, 'learns', index], id, scenario.facts)),
    ...promises.flatMap((id, index) => expectKnown(targets, 'unknown_fact', [...path, 'promises', index], id, scenario.promises)),
    ...expectFacts(targets, [...path, 'when'], when),
  ];
}

function checkDestinations(targets: LinkTargets, path: Path, reply: Reply): Problem[] {
  const places = [...targets.turns, ...targets.endings];
  const branches = listBranches(reply);
  return [
    ...branches.flatMap(({ to, when }, index) => {
      const at = typeof reply.to === 'string' ? [...path, 'to'] : [...path, 'to', index, 'to'];
      return [...expectKnown(targets, 'unknown_destination', at, to, places), ...expectFacts(targets, [...path, 'to', index, 'when'], when)];
    }),
    ...expectDefault(targets, [...path, 'to'], branches),
  ];
}
