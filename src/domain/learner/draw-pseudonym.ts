/** Consonants and digits that nobody takes for one another, and that make no words. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** A name for somebody who gives none, the same for the same seed: two groups of three signs, such as `7K3-F9Q`. @param seed 0 to 2^32 - 1 */
export function drawPseudonym(seed: number): string {
  let rest = seed;
  const signs = Array.from({ length: 6 }, () => {
    const sign = SIGNS[rest % SIGNS.length] ?? '';
    rest = Math.floor(rest / SIGNS.length);
    return sign;
  });
  return `${signs.slice(0, 3).join('')}-${signs.slice(3).join('')}`;
}

/** The smallest seed that gives a pseudonym; undefined where none does. */
export function findPseudonymSeed(pseudonym: string): number | undefined {
  const signs = pseudonym.replace('-', '');
  const seed = [...signs].reduceRight((sum, sign) => sum * SIGNS.length + SIGNS.indexOf(sign), 0);
  return seed >= 0 && drawPseudonym(seed) === pseudonym ? seed : undefined;
}
