const SIGNS = String.raw`[\p{L}\p{Sc}%]{1,12}`;
const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?|\d{1,3}(?:[ ,’'\u00a0\u202f]\d{3})+`;
const AMOUNT = new RegExp(`^(${SIGNS}\\s*)?(${NUMBER})(\\s*${SIGNS})?$`, 'u');
const IN_THOUSANDS = /^\d{1,3}(?:[ ,’'\u00a0\u202f]\d{3})+$/;

/**
 * The number of an amount that is written with its currency, or with another word or sign before or after it; undefined where there is none, or
 * more than one, or one that nobody can be sure of (1.000 is a thousand to some).
 */
export function readAmount(text: string): string | undefined {
  const [, before, number = '', after] = AMOUNT.exec(text.trim()) ?? [];
  if ((before === undefined) === (after === undefined) || /^\d{1,3}\.\d{3}$/.test(number)) return undefined;
  return String(Number(IN_THOUSANDS.test(number) ? number.replace(/\D/g, '') : number.replace(',', '.')));
}
