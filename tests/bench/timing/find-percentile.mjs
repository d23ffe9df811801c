/**
 * The smallest of the values that is not below this share of them.
 * @param {readonly number[]} values
 * @param {number} share 0.5 for the median of an odd count, 0.95, 1 for the largest
 */
export function findPercentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
