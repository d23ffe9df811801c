import type { FindMaterial, Material, Played } from './judged-talk.ts';

/** Material that was found once: the same objects for every talk, so that what was worked out for a complaint is found again. */
export type MaterialMemory = {
  readonly find: FindMaterial;
  /** What was not here may have come since. */
  readonly forgetMissing: () => void;
};

/** One text for whatever needs the same material. */
export function keyOfMaterial({ library, scenario, method }: Played): string {
  return JSON.stringify([library, scenario.id, scenario.revision, scenario.structure, method.id, method.structure]);
}

/** Asks for each material once. What could not be asked for counts as not here. */
export function rememberMaterial(find: FindMaterial): MaterialMemory {
  const asked = new Map<string, Promise<Material | undefined>>();
  const missing = new Set<string>();
  return {
    find({ library, scenario, method }) {
      const played: Played = { ...(library !== undefined && { library }), scenario, method };
      const key = keyOfMaterial(played);
      const known = asked.get(key) ?? find(played).catch(() => undefined);
      asked.set(key, known);
      void known.then((material) => material === undefined && missing.add(key));
      return known;
    },
    forgetMissing() {
      for (const key of missing) asked.delete(key);
      missing.clear();
    },
  };
}
