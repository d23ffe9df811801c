import type { Branch, Reply } from './turn-schema.ts';

/** The branches of a reply, the plain “to” form as one branch without a condition. */
export function listBranches(reply: Reply): readonly Branch[] {
  return typeof reply.to === 'string' ? [{ to: reply.to }] : reply.to;
}
