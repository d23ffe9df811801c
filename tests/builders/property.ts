/** How fast-check runs everywhere: one seed, so that a failure repeats; its report prints the seed and the counterexample. */
export const PROPERTY = { seed: 20_261_121, numRuns: 300, verbose: 1 } as const;
