import * as z from 'zod/mini';

/** How well something shows a criterion: 0 not at all, 1 a trace, 2 fair, 3 as it should be. */
export const Level = z.int().check(z.minimum(0), z.maximum(3), z.describe('0 not at all, 1 a trace, 2 fair, 3 as it should be.'));
export type Level = 0 | 1 | 2 | 3;
