import * as z from 'zod/mini';

/** What a customer can lose, and what a gesture can give back: the kinds match or they do not (HY-K2, HY-K3). */
export const LossKind = z.enum(['money', 'product', 'service', 'attention']);
export type LossKind = z.infer<typeof LossKind>;
