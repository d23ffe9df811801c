import { isUnwritten } from '../format/check-wording.ts';
import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ScenarioWords } from '../scenario/scenario-words-schema.ts';
import { findUneven } from './find-uneven.ts';

/** A why names what the reply did and why that matters: it takes a few words, and not one over and over. */
const FEWEST_LETTERS_OF_WHY = 20;
const FEWEST_WORDS_OF_WHY = 3;

/** A sentence by its key. */
type Text = { readonly key: string; readonly text: string };

/**
 * What is said in one language side by side: replies of a turn that differ, in words and not in length, and a why that says something.
 * A sentence that is yet to be written is told as that (`checkWording`), and is compared with none.
 */
export function checkReplyWords(file: string, scenario: Scenario, { sentences }: ScenarioWords): Problem[] {
  /** What the whys before have said, and where. */
  const whys = new Map<string, string>();
  return scenario.turns.flatMap(({ id: turn, replies }): Problem[] => {
    const texts = replies.map(({ id }) => ({ key: `turn.${turn}.${id}`, text: sentences[`turn.${turn}.${id}`] ?? '' }));
    const written = texts.filter(({ text }) => !isUnwritten(text));
    const said = new Map(written.map(({ key, text }) => [bare(text), key]));
    const thin = texts.flatMap(({ key }): Problem[] => {
      const why = sentences[`${key}.why`] ?? '';
      if (isUnwritten(why)) return [];
      const place = { file, path: ['sentences', `${key}.why`], found: `${key}.why` };
      const plain = bare(why);
      const twin = whys.get(plain) ?? said.get(plain);
      if (twin === undefined) whys.set(plain, `${key}.why`);
      if (saysLittle(why)) return [{ code: 'thin_why', ...place }];
      return twin === undefined ? [] : [{ code: 'same_why', ...place, expected: twin }];
    });
    return [...compareTexts(file, written), ...thin];
  });
}

/** Replies of a turn that say the same, and those whose length stands out. */
function compareTexts(file: string, written: readonly Text[]): Problem[] {
  const uneven = new Map(findUneven(written.map(({ text }) => text.length)).map((one) => [one.index, one]));
  const plain = written.map(({ text }) => bare(text));
  return written.flatMap(({ key, text }, index): Problem[] => {
    const first = plain.indexOf(plain[index] as string);
    const twin = first < index ? written[first] : undefined;
    const place = { file, path: ['sentences', key], found: key };
    const bounds = uneven.get(index);
    return [
      ...(twin === undefined ? [] : [{ code: 'same_reply' as const, ...place, expected: twin.key }]),
      ...(bounds === undefined
        ? []
        : [{ code: 'uneven_reply' as const, ...place, found: `${key}: ${text.length}`, expected: `${bounds.least}–${bounds.most}` }]),
    ];
  });
}

function saysLittle(why: string): boolean {
  const words = new Set(why.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  return bare(why).length < FEWEST_LETTERS_OF_WHY || words.size < FEWEST_WORDS_OF_WHY;
}

/** A sentence without what does not tell it from another: capitals, signs and spaces. */
function bare(sentence: string): string {
  return sentence.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
