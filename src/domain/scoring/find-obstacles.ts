import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';
import { canPass } from './has-passed.ts';

/** What kept a talk from passing. A talk that passed has none of it. */
export type Obstacles = {
  /** Fewer points than the method asks for. */
  readonly mark: boolean;
  /** At least one critical error. */
  readonly errors: boolean;
  /** The customer left in a way that cannot pass. */
  readonly ending: boolean;
  /** Steps below their own least score. */
  readonly steps: readonly string[];
};

/** Why a finished talk did not pass: how it was handled (mark, errors, steps) and what the customer decided (ending), each by itself. */
export function findObstacles(
  method: Method,
  scenario: Pick<Scenario, 'endings'>,
  debrief: Pick<Debrief, 'overall' | 'errors' | 'ending' | 'steps'>,
): Obstacles {
  const ending = scenario.endings.find(({ id }) => id === debrief.ending?.id);
  return {
    mark: debrief.overall < method.pass.mark,
    errors: debrief.errors.length > 0,
    ending: ending === undefined || !canPass(method, ending),
    steps: debrief.steps.filter(({ step, score }) => score < (method.pass.minima[step] ?? 0)).map(({ step }) => step),
  };
}
