import type { Problem } from '../problem/problem.ts';
import { checkReplyLinks } from './check-reply-links.ts';
import { expectDefault, expectFacts, expectKnown, expectUnique, type LinkTargets, type Path } from './link-targets.ts';
import type { Turn } from './turn-schema.ts';

/** The links of a turn: its step, its lines, its replies. */
export function checkTurnLinks(targets: LinkTargets, path: Path, { step, lines, replies }: Turn): Problem[] {
  const steps = targets.method.steps.map(({ id }) => id);
  return [
    ...expectKnown(targets, 'unknown_step', [...path, 'step'], step, steps),
    ...expectUnique(targets, [...path, 'lines'], idsOf(lines)),
    ...expectUnique(targets, [...path, 'replies'], idsOf(replies)),
    ...expectDefault(targets, [...path, 'lines'], lines),
    ...lines.flatMap(({ when }, index) => expectFacts(targets, [...path, 'lines', index, 'when'], when)),
    ...replies.flatMap((reply, index) => checkReplyLinks(targets, [...path, 'replies', index], reply)),
  ];
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
