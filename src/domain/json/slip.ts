import type { ProblemCode } from '../problem/problem.ts';

/** A change that takes a slip out of a text, so that what comes after it can be read on. */
export type Repair = { readonly from: number; readonly to: number; readonly put: string };

/** A slip of the pen in a JSON text, as its author understands it. */
export type Slip = {
  readonly code: ProblemCode;
  /** Where in the text. */
  readonly at: number;
  /** Another place that has to do with it, such as that of a bracket. */
  readonly other?: number;
  readonly found?: string;
  readonly expected?: string;
  /** Absent where nobody can say how the text was meant to go on. */
  readonly repair?: Repair;
};

/** The same number of signs without any meaning, so that the places behind stay where they are. */
export function blank(text: string, from: number, to: number): Repair {
  return { from, to, put: text.slice(from, to).replace(/[^\r\n]/g, ' ') };
}
