import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ScenarioWords } from '../scenario/scenario-words-schema.ts';

/** How far the length of a reply may lie from the average of its turn. */
const UNEVEN = 0.25;
/** A why names what the reply did and why that matters: it takes a few words. */
const FEWEST_LETTERS_OF_WHY = 20;

/** What is said in one language side by side: replies of a turn that differ, in words and not in length, and a why that says something. */
export function checkReplyWords(file: string, scenario: Scenario, { sentences }: ScenarioWords): Problem[] {
  const whys = new Map<string, string>();
  return scenario.turns.flatMap(({ id: turn, replies }): Problem[] => {
    const texts = replies.map(({ id }) => ({ key: `turn.${turn}.${id}`, text: sentences[`turn.${turn}.${id}`] ?? '' }));
    const mean = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
    return texts.flatMap(({ key, text }, index): Problem[] => {
      const twin = texts.slice(0, index).find((other) => bare(other.text) === bare(text));
      const place = { file, path: ['sentences', key], found: key };
      const why = sentences[`${key}.why`] ?? '';
      const known = whys.get(bare(why));
      whys.set(bare(why), known ?? `${key}.why`);
      return [
        ...(twin === undefined ? [] : [{ code: 'same_reply' as const, ...place, expected: twin.key }]),
        ...(Math.abs(text.length - mean) > UNEVEN * mean + 1
          ? [
              {
                code: 'uneven_reply' as const,
                ...place,
                found: `${key}: ${text.length}`,
                expected: `${Math.ceil(mean * (1 - UNEVEN))}–${Math.floor(mean * (1 + UNEVEN))}`,
              },
            ]
          : []),
        ...(bare(why).length < FEWEST_LETTERS_OF_WHY || known !== undefined
          ? [{ code: 'thin_why' as const, file, path: ['sentences', `${key}.why`], found: `${key}.why` }]
          : []),
      ];
    });
  });
}

/** A sentence without what does not tell it from another: capitals, signs and spaces. */
function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
