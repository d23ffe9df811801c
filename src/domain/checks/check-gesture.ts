import { SILENCE } from '../conversation/talk-state.ts';
import { startMethod } from '../method/method-state.ts';
import type { Problem } from '../problem/problem.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { findOffer } from '../scoring/find-offer.ts';
import { findRoom, isWithinAuthority } from '../scoring/find-room.ts';
import { isFittingGesture } from '../scoring/is-fitting-gesture.ts';
import { findStart, type RoadMap } from '../scoring/road-map.ts';
import { findUnfitAsked } from './find-unfit-asked.ts';

const FEWEST_OFFERS = 3;

/**
 * Whether the gesture decides something (HY-K1): something fits, there is something to weigh, and nobody leaves delighted without what fits.
 * A method that does not judge offers asks for none of it.
 */
export function checkGesture(file: string, map: RoadMap): Problem[] {
  const { scenario, method } = map;
  const { offers: rules } = method;
  if (rules === undefined) return [];
  const replies = scenario.turns.flatMap((turn) => turn.replies);
  const answers = new Map(replies.map((reply) => [reply, reply.offer !== undefined && fits(map, reply)]));
  const isFitting = (reply: Reply) => answers.get(reply) ?? false;
  const isOwn = (reply: Reply) => {
    const offer = findOffer(scenario, reply);
    return offer === undefined || isWithinAuthority(scenario.complaint, offer);
  };
  const fitting = replies.filter((reply) => isFitting(reply) && isOwn(reply));
  const isDue = scenario.complaint.gesture !== 'none_due';
  return [
    ...(fitting.length === 0 ? [{ code: isDue ? ('no_fitting_offer' as const) : ('no_reply_offers_nothing' as const), file, path: ['offers'] }] : []),
    ...(scenario.offers.length < FEWEST_OFFERS
      ? [{ code: 'too_few_offers' as const, file, path: ['offers'], found: String(scenario.offers.length), expected: String(FEWEST_OFFERS) }]
      : []),
    ...scenario.offers.flatMap(({ id }, index): Problem[] =>
      replies.some(({ offer }) => offer === id) ? [] : [{ code: 'unused_offer', file, path: ['offers', index], found: id }],
    ),
    ...scenario.offers.flatMap((offer, index): Problem[] => {
      const { policy } = scenario.complaint;
      const isOutOfReach = policy.allowed.includes(offer.id) && findRoom(rules, scenario, offer) === 'beyond';
      return isOutOfReach ? [{ code: 'allowed_beyond_limit', file, path: ['offers', index, 'cost'], found: offer.id, expected: String(policy.limit) }] : [];
    }),
    ...(rules.fitting === undefined ? [] : judgeDelight(file, map, isFitting)),
  ];
}

/** Whether delight is earned. Where an offer that it asks for does not fit, or none does, that alone is told: the rest follows from it. */
function judgeDelight(file: string, map: RoadMap, isFitting: (reply: Reply) => boolean): Problem[] {
  const { scenario, method } = map;
  const replies = scenario.turns.flatMap((turn) => turn.replies);
  if (scenario.complaint.gesture === 'none_due') return findUnearnedDelight(file, map, isFitting);
  const unfit = findUnfitAsked(file, scenario, (offer) => {
    const isWithinRoom = method.offers !== undefined && findRoom(method.offers, scenario, offer) !== 'beyond';
    return isWithinRoom && replies.some((reply) => reply.offer === offer.id && !isFitting(reply));
  });
  const told = new Set(unfit.map(({ expected }) => expected));
  const unearned = replies.some(isFitting) ? findUnearnedDelight(file, map, isFitting) : [];
  return [...unfit, ...unearned.filter(({ expected }) => !told.has(expected))];
}

/** Judged as it is once the loss itself is made good: whether that came before is the score's to say. */
function fits({ method, scenario }: RoadMap, reply: Reply): boolean {
  return isFittingGesture(method, scenario, startMethod(method), { ...reply, acts: method.acts });
}

/** Endings of delight that a talk comes to without the gesture that fits, or after one where none is due. */
function findUnearnedDelight(file: string, map: RoadMap, isFitting: (reply: Reply) => boolean): Problem[] {
  const { scenario, graph } = map;
  const delighted = new Set(scenario.endings.filter(({ kind }) => kind === 'delighted').map(({ id }) => id));
  const isDue = scenario.complaint.gesture !== 'none_due';
  /** Nodes to which some road leads that has earned no delight. */
  const unearned = new Set(isDue ? [findStart(map)] : []);
  const found = new Map<string, string>();
  // Parents stand after their children.
  for (const node of [...graph.nodes].reverse()) {
    for (const { choice, to } of node.moves) {
      const reply = choice === SILENCE ? undefined : findReply(scenario, node.state.at, choice);
      const answers = reply?.offer === undefined ? undefined : isFitting(reply);
      const stays = isDue ? unearned.has(node) && answers !== true : unearned.has(node) || answers === false;
      if (!stays) continue;
      unearned.add(to);
      if (delighted.has(to.state.at)) found.set(to.state.at, `${node.state.at}.${choice}`);
    }
  }
  return [...found].map(([ending, road]) => ({
    code: isDue ? 'delight_without_gesture' : 'delight_after_gesture',
    file,
    path: ['endings', scenario.endings.findIndex(({ id }) => id === ending)],
    found: road,
    expected: ending,
  }));
}
