/** Beginnings of words that sound polite, by language: what a person who only listens for manners would go by. */
const POLITENESS_MARKERS: Readonly<Record<string, readonly string[]>> = {
  en: ['sorry', 'apolog', 'thank', 'please', 'understand', 'appreciate', 'of course', 'happy to', 'glad', 'kind', 'pardon', 'forgive'],
  hy: ['ներող', 'ներեցեք', 'ներեք', 'շնորհակալ', 'խնդրում', 'խնդրեմ', 'հասկանում', 'ցավում', 'ափսոս', 'սիրով', 'ուրախ', 'հարգելի', 'իհարկե', 'գնահատում'],
  kk: ['кешір', 'ғафу', 'рақмет', 'рахмет', 'алғыс', 'өтін', 'түсін', 'өкін', 'қуан', 'құрметті', 'әрине', 'мархабат'],
  ky: ['кечир', 'рахмат', 'ыраазы', 'сураныч', 'суран', 'өтүн', 'түшүн', 'өкүн', 'кубан', 'урматтуу', 'албетте', 'марһабат'],
  mn: ['уучла', 'баярла', 'талархал', 'хүлцэл', 'гуйя', 'гуйж', 'ойлго', 'харамса', 'баяртай', 'хүндэтгэ', 'мэдээж', 'өршөө'],
};

/** How many polite words a sentence has. Throws for a language without markers, where every reply would seem as polite as the next. */
export function countPoliteness(sentence: string, language: string): number {
  const markers = POLITENESS_MARKERS[language];
  if (markers === undefined) throw new Error(`No polite words are known for “${language}”: add some to politeness-markers.ts.`);
  const lower = sentence.toLowerCase();
  return markers.reduce((sum, marker) => sum + lower.split(marker).length - 1, 0);
}
