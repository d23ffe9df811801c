/** What stands in double braces is filled in later, and must arrive as it is. */
const PLACEHOLDER = /(\{\{[^}]*\}\})/;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzACDEGHIKLNORSTUWYZ';
const ACCENTED = 'àƀçďéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀÇÐÉĞĤÎĶĻÑÖŔŠŢÛŴÝŽ';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابثدهفجحيخكلمنوصقرستعضظطشز';

/** Each Latin letter as a letter of the Arabic block, so that the text runs from right to left and joins as Arabic does. */
export function toArabicLetters(text: string): string {
  return mapWords(text, (word) => [...word].map((letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter).join(''));
}

/** The English with an accent on its letters and every word 40 % longer, what is left over carried to the next word. */
export function lengthen(text: string): string {
  let owed = 0;
  return mapWords(text, (word) =>
    [...word]
      .map((letter) => {
        const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
        owed += 0.4;
        if (owed < 1) return accented;
        owed -= 1;
        return accented + accented.toLowerCase();
      })
      .join(''),
  );
}

function mapWords(text: string, change: (word: string) => string): string {
  return text
    .split(PLACEHOLDER)
    .map((part) => (part.startsWith('{{') ? part : part.replaceAll(/[A-Za-z]+/g, change)))
    .join('');
}

/** Words by key, groups nested, as a file of `locales` holds them. */
export type Words = { readonly [key: string]: string | Words };

/** Every sentence changed, and each plural written in the forms that the language has. */
export function translateWords(words: Words, language: string, change: (text: string) => string): Words {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, text]): [string, string | Words][] => {
      if (typeof text !== 'string') return [[key, translateWords(text, language, change)]];
      if (key.endsWith('_one') && `${key.slice(0, -4)}_other` in words) return [];
      if (!key.endsWith('_other')) return [[key, change(text)]];
      return forms.map((form) => [key.replace(/other$/, form), change(text)]);
    }),
  );
}
