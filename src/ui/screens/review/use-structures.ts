import { useCallback, useEffect, useState } from 'react';
import type { Review } from '../../../app/review/start-review.ts';
import type { PlayedScenario } from '../../../domain/review/played-scenario.ts';
import { keyOfPlayed } from '../../../domain/review/played-scenario.ts';
import type { ReviewedTalk } from '../../../domain/review/reviewed-talk.ts';
import type { Scenario } from '../../../domain/scenario/scenario-schema.ts';

/** The structures that talks were played with, as they arrive. */
export function useStructures({ findMaterial }: Review, talks: readonly ReviewedTalk[]): (played: PlayedScenario) => Scenario | undefined {
  const [found, setFound] = useState<ReadonlyMap<string, Scenario>>(new Map());
  useEffect(() => {
    let isGone = false;
    const attempts = new Map(talks.map(({ attempt }) => [keyOfPlayed(attempt), attempt]));
    const missing = [...attempts].filter(([key]) => !found.has(key));
    if (missing.length === 0) return;
    void Promise.all(missing.map(async ([key, attempt]) => [key, (await findMaterial(attempt).catch(() => undefined))?.scenario] as const)).then((arrived) => {
      const here = arrived.flatMap(([key, scenario]) => (scenario === undefined ? [] : [[key, scenario] as const]));
      if (!isGone && here.length > 0) setFound((before) => new Map([...before, ...here]));
    });
    return () => {
      isGone = true;
    };
  }, [findMaterial, talks, found]);
  // The same function as long as nothing more has arrived: every figure is worked out anew with another.
  return useCallback(({ library, id, revision }) => found.get(keyOfPlayed({ ...(library !== undefined && { library }), scenario: { id, revision } })), [found]);
}
