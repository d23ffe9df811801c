import type { Scenario } from './scenario-schema.ts';

const FIXED_KEYS = [
  'title',
  'summary',
  'trade',
  'company',
  'agent.name',
  'situation',
  'goal',
  'customer.name',
  'customer.short',
  'customer.about',
  'policy.note',
  'cause',
  'category',
] as const;

/** Every sentence that a language must have for a scenario, in the order in which a reader meets them. */
export function listSentenceKeys(scenario: Scenario): string[] {
  return [
    ...FIXED_KEYS,
    ...scenario.offers.map(({ id }) => `offer.${id}`),
    ...scenario.turns.flatMap(({ id, lines, replies }) => [
      ...lines.map((line) => `turn.${id}.${line.id}`),
      ...replies.flatMap((reply) => {
        const key = `turn.${id}.${reply.id}`;
        return reply.reaction === true ? [key, `${key}.why`, `${key}.reaction`] : [key, `${key}.why`];
      }),
    ]),
    ...scenario.silence.lines.map((id) => `silence.${id}`),
    ...scenario.endings.flatMap(({ id }) => [`ending.${id}`, `ending.${id}.line`]),
  ];
}

/** Sentences that a language may have beside those: a shorter word about a reply, for guided practice, where its why begins too long. */
export function listNoteKeys({ turns }: Pick<Scenario, 'turns'>): string[] {
  return turns.flatMap(({ id, replies }) => replies.map((reply) => `turn.${id}.${reply.id}.note`));
}
