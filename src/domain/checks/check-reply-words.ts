import { isUnwritten } from '../format/check-wording.ts';
import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ScenarioWords } from '../scenario/scenario-words-schema.ts';

/** How far the length of a reply may lie from the average of its turn. */
const UNEVEN = 0.25;
/** A why names what the reply did and why that matters: it takes a few words. */
const FEWEST_LETTERS_OF_WHY = 20;

/**
 * What is said in one language side by side: replies of a turn that differ, in words and not in length, and a why that says something.
 * A sentence that is yet to be written is told as that (`checkWording`), and is compared with none.
 */
export function checkReplyWords(file: string, scenario: Scenario, { sentences }: ScenarioWords): Problem[] {
  const whys = new Set<string>();
  return scenario.turns.flatMap(({ id: turn, replies }): Problem[] => {
    const texts = replies.map(({ id }) => ({ key: `turn.${turn}.${id}`, text: sentences[`turn.${turn}.${id}`] ?? '' }));
    const written = texts.filter(({ text }) => !isUnwritten(text));
    const mean = written.reduce((sum, { text }) => sum + text.length, 0) / written.length;
    const told = written.flatMap(({ key, text }, index): Problem[] => {
      const twin = written.slice(0, index).find((other) => bare(other.text) === bare(text));
      const place = { file, path: ['sentences', key], found: key };
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
      ];
    });
    const thin = texts.flatMap(({ key }): Problem[] => {
      const why = sentences[`${key}.why`] ?? '';
      if (isUnwritten(why)) return [];
      const isKnown = whys.has(bare(why));
      whys.add(bare(why));
      return bare(why).length < FEWEST_LETTERS_OF_WHY || isKnown ? [{ code: 'thin_why', file, path: ['sentences', `${key}.why`], found: `${key}.why` }] : [];
    });
    return [...told, ...thin];
  });
}

/** A sentence without what does not tell it from another: capitals, signs and spaces. */
function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
