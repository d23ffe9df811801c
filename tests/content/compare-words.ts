/** Words of an area: nested groups of sentences. */
export type Words = { readonly [key: string]: string | Words };

/** Sentences by dotted key. */
export function flatten(words: Words, above = ''): Map<string, string> {
  const sentences = Object.entries(words).flatMap(([key, value]): (readonly [string, string])[] =>
    typeof value === 'string' ? [[`${above}${key}`, value]] : [...flatten(value, `${above}${key}.`)],
  );
  return new Map(sentences);
}

/** Names of the values that a sentence asks for, such as `count` in “{{count}} problems”. */
function listPlaceholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? ''))].sort();
}

const FORM = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form, where English has it in plural forms. */
function toBase(key: string, source: ReadonlyMap<string, string>): string {
  const base = key.replace(FORM, '');
  return base !== key && source.has(`${base}_other`) ? base : key;
}

/** Every difference of a translation from English that would be seen on a screen: keys, plural forms, values, sentences still in English. */
export function compareWords(source: Words, translation: Words, language: string, sameOnPurpose: readonly string[]): string[] {
  const [english, translated] = [flatten(source), flatten(translation)];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const expected = new Set(
    [...english.keys()].flatMap((key) => (toBase(key, english) === key ? [key] : forms.map((form) => `${toBase(key, english)}_${form}`))),
  );
  const missing = [...expected].filter((key) => !translated.has(key)).map((key) => `missing: ${key}`);
  const faults = [...translated].flatMap(([key, sentence]): string[] => {
    if (!expected.has(key)) return [`spare: ${key}`];
    if (sentence.trim() === '') return [`empty: ${key}`];
    const base = toBase(key, english);
    const original = english.get(key) ?? english.get(`${base}_other`) ?? '';
    const [has, needs] = [listPlaceholders(sentence), listPlaceholders(original)];
    // “one” may be a word, and say no number
    const isFine =
      base === key ? has.join() === needs.join() : has.every((name) => needs.includes(name)) && needs.every((name) => name === 'count' || has.includes(name));
    if (!isFine) return [`values: ${key} has ${has.join(', ')}, English has ${needs.join(', ')}`];
    const isWorded = /\p{L}{3}/u.test(sentence.replace(/\{\{[^}]*\}\}/g, ''));
    return sentence === original && isWorded && !sameOnPurpose.includes(key) ? [`still English: ${key}`] : [];
  });
  return [...missing, ...faults];
}
