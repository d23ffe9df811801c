import { features } from 'web-features';
import { BROWSER_FLOOR } from '../../src/site/browser-floor.ts';

/**
 * Which browsers have what, by the names of MDN's compatibility data (`css.types.color.color-mix`), as the W3C's community of web
 * developers publishes it: versions by browser, nothing where a browser never had it.
 */
const SUPPORT = new Map(Object.values(features).flatMap((feature) => ('status' in feature ? Object.entries(feature.status.by_compat_key ?? {}) : [])));

/** The floor as that data names its browsers. */
const FLOOR = { chrome: BROWSER_FLOOR.chromium, firefox: BROWSER_FLOOR.firefox, safari: BROWSER_FLOOR.safari } as const;

/** Something newer than the oldest browsers, used somewhere. */
export type NewerUse = {
  /** By the name that the compatibility data gives it. */
  readonly feature: string;
  /** `chrome 111`: the first version that has it; `safari never`. */
  readonly since: readonly string[];
  /** The line of code. */
  readonly where: string;
};

/** All names that the data knows. */
export const FEATURES: readonly string[] = [...SUPPORT.keys()];

/** What a browser of the floor lacks of this: empty where all have it, undefined where the data does not know it. */
export function findLacking(feature: string): string[] | undefined {
  const support = SUPPORT.get(feature)?.support;
  if (support === undefined) return undefined;
  return Object.entries(FLOOR).flatMap(([browser, oldest]) => {
    const since = support[browser as keyof typeof FLOOR];
    if (since !== undefined && compareVersions(since, oldest) <= 0) return [];
    return [`${browser} ${since ?? 'never'}`];
  });
}

/** Whether a version of a browser has it. Throws where the data does not know the name. */
export function isIn(feature: string, browser: keyof typeof FLOOR, version: string): boolean {
  const support = SUPPORT.get(feature)?.support;
  if (support === undefined) throw new Error(`Nothing is known of ${feature}.`);
  const since = support[browser];
  return since !== undefined && compareVersions(since, version) <= 0;
}

/** Less than 0 where the first is the older. A version may be known as “this one or an earlier” (≤79). */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
