import type { Progress } from './follow-progress.ts';
import type { Readiness } from './judge-readiness.ts';
import type { Stand, TeamRow } from './summarize-team.ts';

/** Why a manager should see somebody. Each names its talks. */
export type Need =
  | {
      readonly kind: 'critical_error';
      readonly error: string;
      readonly places: readonly { readonly talk: string; readonly move: number }[];
      readonly of: number;
    }
  | { readonly kind: 'stalled'; readonly talks: readonly string[]; readonly days: number }
  | { readonly kind: 'fell'; readonly from: number; readonly to: number; readonly talks: { readonly first: string; readonly latest: string } }
  /** The step that was lowest lately, below what a good talk needs, or below the cut where the rule names no step. */
  | { readonly kind: 'weak_step'; readonly step: string; readonly score: number; readonly talk: string }
  /** What the rule still asks for: good talks, complaints, days. */
  | { readonly kind: 'short_of_rule'; readonly counts: Readiness['counts']; readonly talks: readonly string[] }
  | { readonly kind: 'not_enough'; readonly evidence: NonNullable<Readiness['evidence']> }
  | { readonly kind: 'no_talk' };

/** One person of “who needs me?”. */
export type PersonNeeds = { readonly person: string; readonly stand: Stand; readonly needs: readonly Need[] };

/** Who is seen first: whom the rule has found wanting, then whom it cannot judge; whoever is ready waits for no more than a signature. */
const STANDS: readonly Stand[] = ['not_yet', 'borderline', 'not_enough', 'no_talk', 'ready'];

/** Reasons by weight: what harms customers, then who has given up, then who goes down, then what is too low, then what is missing. */
const KINDS: readonly Need['kind'][] = ['critical_error', 'stalled', 'fell', 'weak_step', 'short_of_rule', 'not_enough', 'no_talk'];

/**
 * Everybody in the order in which they need somebody, with the reasons in order of weight. Within a stand the heaviest reason goes first, then the
 * lower latest score.
 * @param progress of the same people
 * @param least score below which a step is weak: the rule’s minimum, or its cut where there is none
 */
export function listNeeds(rows: readonly TeamRow[], progress: readonly Progress[], least: number): PersonNeeds[] {
  const ways = new Map(progress.map((way) => [way.person, way]));
  return rows
    .map((row) => ({ row, needs: findNeeds(row, ways.get(row.person), least) }))
    .sort(
      (a, b) =>
        STANDS.indexOf(a.row.stand) - STANDS.indexOf(b.row.stand) ||
        weigh(a.needs) - weigh(b.needs) ||
        (a.row.overall?.latest ?? 0) - (b.row.overall?.latest ?? 0),
    )
    .map(({ row: { person, stand }, needs }) => ({ person, stand, needs }));
}

function weigh([first]: readonly Need[]): number {
  return first === undefined ? KINDS.length : KINDS.indexOf(first.kind);
}

function findNeeds({ stand, readiness, steps }: TeamRow, way: Progress | undefined, least: number): Need[] {
  if (stand === 'no_talk') return [{ kind: 'no_talk' }];
  const needs: Need[] = [...listErrors(readiness)];
  if (way?.stalled !== undefined) needs.push({ kind: 'stalled', ...way.stalled });
  if (way?.change !== undefined && way.change < 0) needs.push({ kind: 'fell', from: way.first, to: way.latest, talks: way.talks });
  if (stand === 'ready') return needs;
  const [weakest] = [...steps].sort((a, b) => a.latest - b.latest);
  // Without enough talks nothing is said of what they were like, but for what harms.
  if (readiness.evidence !== undefined) return [...needs, { kind: 'not_enough', evidence: readiness.evidence }];
  if (weakest !== undefined && weakest.latest < least) {
    needs.push({ kind: 'weak_step', step: weakest.step, score: weakest.latest, talk: weakest.talks.latest });
  }
  return [...needs, { kind: 'short_of_rule', counts: readiness.counts, talks: readiness.talks }];
}

/** Critical errors among the newest talks, each kind with its places. */
function listErrors({ errors: made, talks }: Readiness): Need[] {
  return [...new Set(made.map(({ error }) => error))].map((error) => ({
    kind: 'critical_error',
    error,
    places: made.filter((one) => one.error === error).map(({ talk, move }) => ({ talk, move })),
    of: talks.length,
  }));
}
