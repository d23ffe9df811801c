import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';

type Sentences = Readonly<Record<string, string>>;

/** Gives the texts of every turn to its replies at random, so that form cannot tell the best: whoever is still refused is refused by chance. */
export function createDealer(seed: number): (scenario: Scenario) => (sentences: Sentences) => Sentences {
  const random = xoroshiro128plus(seed);
  return (scenario) => {
    const from = new Map<string, string>();
    for (const { id, replies } of scenario.turns) {
      const keys = replies.map((reply) => `turn.${id}.${reply.id}`);
      const dealt = [...keys];
      for (let last = dealt.length - 1; last > 0; last -= 1) {
        const other = uniformInt(random, 0, last);
        [dealt[last], dealt[other]] = [dealt[other] as string, dealt[last] as string];
      }
      for (const [index, key] of keys.entries()) from.set(key, dealt[index] as string);
    }
    return (sentences) => Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, sentences[from.get(key) ?? key] ?? sentence]));
  };
}
