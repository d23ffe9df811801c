/**
 * Whole numbers that add up to a total and lie as near to the shares as they can: each gets its whole part, what is left goes to
 * the largest remainders, to the earlier of two alike.
 * @param total a whole number within one of the sum of the shares, as rounding leaves it
 */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const left = total - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .filter(({ index }) => (shares[index] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ index }) => index));
  return whole.map((share, index) => share + (lucky.has(index) ? 1 : 0));
}
