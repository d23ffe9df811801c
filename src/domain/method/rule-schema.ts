import * as z from 'zod/mini';
import { Identifier } from '../format/file-parts.ts';
import { Sources } from './source-schema.ts';

/** Most that a rule counts an act to: the counts are a part of the state that scoring searches. */
const MOST_COUNTED = 5;

/** How often acts were done before: every act that is named must lie in its range. */
export const CountsSchema = z.record(
  Identifier,
  z.strictObject({
    min: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_COUNTED), z.describe('Done at least so often before.'))),
    max: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_COUNTED), z.describe('Done at most so often before.'))),
  }),
);
export type Counts = z.infer<typeof CountsSchema>;

/** What costs points when it comes at the wrong time: an act of a reply, while the acts before it were so many. */
export const RuleSchema = z.strictObject({
  id: Identifier,
  act: Identifier.check(z.describe('Act of a reply that the rule looks at.')),
  when: CountsSchema.check(z.describe('The rule is broken when the act comes while the acts before it were these.')),
  unlessWith: z.optional(Identifier.check(z.describe('Act that, done in the same reply, keeps the rule.'))),
  step: Identifier.check(z.describe('Step whose points the rule lowers.')),
  keep: z.int().check(z.minimum(0), z.maximum(100), z.describe('Per cent of the reply’s points in that step that remain.')),
  takesBack: z.optional(
    z
      .strictObject({
        levels: z.int().check(z.minimum(1), z.maximum(3), z.describe('Levels of the step’s lightest criterion.')),
        when: z.optional(CountsSchema.check(z.describe('Only while the acts before were these too.'))),
      })
      .check(z.describe('Points taken back that were earned before.')),
  ),
  sources: Sources,
});
export type Rule = z.infer<typeof RuleSchema>;
