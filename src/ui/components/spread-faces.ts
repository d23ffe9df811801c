/**
 * Where faces stand in a row so that none covers another: at their moments, moved aside where two come too close.
 * @param wishes places of the moments in their order, 0..1 of the way that the first point of a face can go
 * @param gap the least distance between two, in the same unit; less where there are too many
 */
export function spreadFaces(wishes: readonly number[], gap: number): number[] {
  const least = Math.min(gap, 1 / Math.max(1, wishes.length - 1));
  const last = wishes.length - 1;
  const pushed: number[] = [];
  for (const [index, wish] of wishes.entries()) pushed.push(Math.max(wish, index === 0 ? 0 : (pushed[index - 1] ?? 0) + least));
  return pushed.map((place, index) => Math.min(place, 1 - least * (last - index)));
}
