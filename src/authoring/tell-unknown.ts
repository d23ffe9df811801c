import { findNearest } from '../domain/problem/find-nearest.ts';

/** Says that there is no scenario of an id, which was probably meant, and which there are. */
export function tellUnknown(id: string, names: readonly string[]): string {
  const meant = findNearest(id.toLowerCase(), names);
  const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `There is no scenario ${id}.${guess} There are: ${names.join(', ')}`;
}

/** The id that somebody has named, also where it is the path of its folder. */
export function toScenarioId(named: string): string {
  return /([^/\\]+)[/\\]*$/.exec(named)?.[1] ?? named;
}
