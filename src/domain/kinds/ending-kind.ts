import * as z from 'zod/mini';

/** How a talk can end for the customer, from best to worst. What a kind is worth is the method's to say. */
export const EndingKind = z.enum(['delighted', 'resolved', 'unresolved', 'escalated', 'walked_out']);
export type EndingKind = z.infer<typeof EndingKind>;
