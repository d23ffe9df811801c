/**
 * Places two labels that want to stand at `first` and `second` at least `gap` apart, moving both by the same amount
 * and keeping them within 0..max. Equal wishes put the first one above.
 * @returns the two places, in the unit of the wishes
 */
export function spreadLabels(first: number, second: number, gap: number, max: number): readonly [number, number] {
  const distance = Math.abs(first - second);
  if (distance >= gap) return [first, second];
  const middle = Math.min(max - gap / 2, Math.max(gap / 2, (first + second) / 2));
  const firstIsHigher = first >= second;
  return firstIsHigher ? [middle + gap / 2, middle - gap / 2] : [middle - gap / 2, middle + gap / 2];
}
