import { startTransition, useEffect, useState } from 'react';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';
import { useServices } from '../services.ts';

/** The scores of an attempt; undefined while they are being worked out. A talk that cannot be scored breaks the screen, which says so. */
export function useDebrief({ moves }: Attempt, { method, scenario }: ScenarioInLanguage): Debrief | undefined {
  const { scorer } = useServices();
  const [debrief, setDebrief] = useState<Debrief>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let isGone = false;
    scorer.score({ method, scenario, moves }).then(
      // There is much to draw: in pieces, so that the page never stands still.
      (scored) => isGone || startTransition(() => setDebrief(scored)),
      (error: unknown) => isGone || setFailure({ error }),
    );
    return () => {
      isGone = true;
    };
  }, [scorer, method, scenario, moves]);
  if (failure !== undefined) throw failure.error;
  return debrief;
}
