/** A chance, 0 to 1, as it is told to authors: `0.3 %`. */
export function inHundred(chance: number): string {
  return `${(100 * chance).toFixed(1)} %`;
}
