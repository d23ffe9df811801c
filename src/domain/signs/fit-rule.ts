import type { Policy } from '../scoring/follow-policy.ts';
import type { Situation } from '../scoring/merge-roads.ts';
import type { Measured } from './measure-signs.ts';

/** Products of the signs with each other and with being the best, summed over replies: all that fitting a linear rule needs. */
export type Sums = { readonly signs: Float64Array; readonly best: Float64Array };

/** How strongly weights are drawn to nothing, in replies: enough that a few dozen turns do not fit thirty signs by chance. */
const RIDGE = 20;

/** How much of each sign the replies of a turn have against each other, -1 to 1: what a rule weighs. One row a reply. */
export function compareReplies({ first, choices }: Situation, measured: readonly Measured[]): number[][] {
  const columns = measured.map(({ values }) => {
    const own = choices.map((_, index) => values[first + index] ?? 0);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const widest = Math.max(...own.map((value) => Math.abs(value - mean)));
    return own.map((value) => (widest === 0 ? 0 : (value - mean) / widest));
  });
  return choices.map((_, index) => columns.map((column) => column[index] ?? 0));
}

/** Sums of the turns of one scenario. */
export function sumUp(turns: readonly Situation[], measured: readonly Measured[], best: readonly ReadonlySet<string>[]): Sums {
  const size = measured.length;
  const sums = { signs: new Float64Array(size * size), best: new Float64Array(size) };
  for (const [at, turn] of turns.entries()) {
    for (const [index, row] of compareReplies(turn, measured).entries()) {
      const target = (best[at]?.has(turn.choices[index] ?? '') ? 1 : 0) - (best[at]?.size ?? 0) / turn.choices.length;
      for (let a = 0; a < size; a += 1) {
        const value = row[a] ?? 0;
        if (value === 0) continue;
        sums.best[a] = (sums.best[a] ?? 0) + value * target;
        for (let b = 0; b < size; b += 1) sums.signs[a * size + b] = (sums.signs[a * size + b] ?? 0) + value * (row[b] ?? 0);
      }
    }
  }
  return sums;
}

/** Adds sums, or takes them away again: so a rule is fitted to all scenarios but one. */
export function addSums(a: Sums, b: Sums, sign: 1 | -1): Sums {
  return { signs: a.signs.map((sum, index) => sum + sign * (b.signs[index] ?? 0)), best: a.best.map((sum, index) => sum + sign * (b.best[index] ?? 0)) };
}

/** Weights of the linear rule that comes nearest to naming the best replies (ridge regression, by elimination: the matrix is positive). */
export function fitRule(sums: Sums): Float64Array {
  const size = sums.best.length;
  const rows = Array.from({ length: size }, (_, a) =>
    Float64Array.from({ length: size + 1 }, (_unused, b) => (b === size ? (sums.best[a] ?? 0) : (sums.signs[a * size + b] ?? 0) + (a === b ? RIDGE : 0))),
  );
  for (const [pivot, row] of rows.entries()) {
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      if (factor !== 0) for (let column = pivot; column <= size; column += 1) other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  return Float64Array.from(rows, (row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** Takes the reply that a rule values most in every situation; where it values several the same, each as likely as another. */
export function followRule(situations: readonly Situation[], measured: readonly Measured[], weights: Float64Array): Policy {
  const policy = new Float64Array(situations.reduce((sum, { choices }) => sum + choices.length, 0));
  for (const situation of situations) {
    const values = compareReplies(situation, measured).map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
    const most = Math.max(...values);
    const taken = values.map((value) => most - value < 1e-9);
    const count = taken.filter(Boolean).length;
    for (const [index, isTaken] of taken.entries()) policy[situation.first + index] = isTaken ? 1 / count : 0;
  }
  return policy;
}
