/**
 * Whole numbers that add up to a total and lie as near to the shares as they can: each gets its whole part, what is left goes to
 * the largest remainders, to the earlier of two alike. Where rounding has left less than the whole parts, the smallest remainders give.
 * @param total a whole number near the sum of the shares, as rounding leaves it
 */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const left = total - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share), share }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const more = new Set(
    byRemainder
      .filter(({ share }) => share > 0)
      .slice(0, Math.max(0, left))
      .map(({ index }) => index),
  );
  const less = new Set(
    byRemainder
      .filter(({ share }) => share >= 1)
      .reverse()
      .slice(0, Math.max(0, -left))
      .map(({ index }) => index),
  );
  return whole.map((share, index) => share + (more.has(index) ? 1 : 0) - (less.has(index) ? 1 : 0));
}
