import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Policy } from '../scoring/follow-policy.ts';
import type { Situation } from '../scoring/merge-roads.ts';
import type { Measured } from './measure-signs.ts';

/** Products of the signs with each other and with being the best, summed over replies: all that fitting a linear rule needs. */
export type Sums = { readonly signs: Matrix; readonly best: Matrix };

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
  const rows = new Matrix(turns.flatMap((turn) => compareReplies(turn, measured)));
  const targets = turns.flatMap(({ choices }, at) => choices.map((choice) => (best[at]?.has(choice) ? 1 : 0) - (best[at]?.size ?? 0) / choices.length));
  const columns = rows.transpose();
  return { signs: columns.mmul(rows), best: columns.mmul(Matrix.columnVector(targets)) };
}

/** Sums of several scenarios together. */
export function addSums(a: Sums, b: Sums): Sums {
  return { signs: Matrix.add(a.signs, b.signs), best: Matrix.add(a.best, b.best) };
}

/** Takes sums away again: so a rule is fitted to all scenarios but one. */
export function takeSums(from: Sums, own: Sums): Sums {
  return { signs: Matrix.sub(from.signs, own.signs), best: Matrix.sub(from.best, own.best) };
}

/** Weights of the linear rule that comes nearest to naming the best replies (ridge regression: the matrix is positive). */
export function fitRule({ signs, best }: Sums): number[] {
  return new CholeskyDecomposition(Matrix.add(signs, Matrix.eye(signs.rows, signs.columns, RIDGE))).solve(best).to1DArray();
}

/** Takes the reply that a rule values most in every situation; where it values several the same, each as likely as another. */
export function followRule(situations: readonly Situation[], measured: readonly Measured[], weights: readonly number[]): Policy {
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
