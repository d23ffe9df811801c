import { findCriterion } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';
import type { Finding } from './finding.ts';
import { listLosses } from './list-losses.ts';

/** A scored talk, by the id of its attempt. */
export type ScoredAttempt = { readonly attempt: string; readonly scenario: Scenario; readonly debrief: Pick<Debrief, 'moves' | 'steps'> };

/** Something that comes back in several talks, with the moment that showed it best. */
export type Spot = {
  readonly step: string;
  readonly finding: Finding;
  /** Moments that showed it. */
  readonly times: number;
  /** Points of the hundred that it cost in all of them together; 0 where it was done well. */
  readonly points: number;
  /** The dearest moment, or the first one that it was done well in. */
  readonly moment: { readonly attempt: string; readonly move: number };
};

type Sum = Spot & { readonly dearest: number };

/** What cost points over several talks, the most first. What no reply lacked by itself is left out, and so is what cost less than one point. */
export function listWeakSpots(method: Method, talks: readonly ScoredAttempt[]): Spot[] {
  const sums = new Map<string, Sum>();
  for (const { attempt, scenario, debrief } of talks) {
    for (const { finding, step, price, move } of listLosses(method, scenario, debrief)) {
      if (finding === undefined || price === 0) continue;
      const key = `${step} ${nameFinding(finding)}`;
      const before = sums.get(key) ?? { times: 0, points: 0, dearest: 0, moment: { attempt, move } };
      const moment = price > before.dearest ? { attempt, move } : before.moment;
      sums.set(key, { step, finding, times: before.times + 1, points: before.points + price, dearest: Math.max(before.dearest, price), moment });
    }
  }
  return [...sums.values()].sort((a, b) => b.points - a.points).map(({ dearest: _, ...spot }) => spot);
}

/** Level at which nothing is left to show. */
const FULL = 3;

/** Criteria that were shown in full, the most often first, then by weight. One that has also cost something is none; a reply is no model that has a critical error or a better one beside it. */
export function listStrongSpots(method: Method, talks: readonly ScoredAttempt[]): Spot[] {
  const weak = new Set(listWeakSpots(method, talks).map(({ finding }) => nameFinding(finding)));
  const sums = new Map<string, Spot>();
  for (const { attempt, debrief } of talks) {
    for (const [move, { evidence, errors, better }] of debrief.moves.entries()) {
      for (const part of errors.length > 0 || better !== undefined ? [] : evidence) {
        if (part.kind !== 'mark' || part.level < FULL) continue;
        const { kind, criterion, level, sources, step } = part;
        const finding = { kind, criterion, level, sources };
        const before = sums.get(criterion);
        if (!weak.has(nameFinding(finding)))
          sums.set(criterion, { step, finding, points: 0, moment: { attempt, move }, ...before, times: (before?.times ?? 0) + 1 });
      }
    }
  }
  const weigh = ({ finding }: Spot) => (finding.kind === 'mark' ? (findCriterion(method, finding.criterion)?.weight ?? 0) : 0);
  return [...sums.values()].sort((a, b) => b.times - a.times || weigh(b) - weigh(a));
}

/** What tells findings apart, whatever their level. */
function nameFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'mark':
      return finding.criterion;
    case 'without':
      return `${finding.said} ${finding.gesture}`;
    case 'order':
      return finding.rule;
    case 'error':
      return finding.error;
  }
}
