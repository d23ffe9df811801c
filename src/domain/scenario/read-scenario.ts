import { SCENARIO_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import type { Method } from '../method/method-schema.ts';
import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import { isRead, type Reading } from '../problem/problem.ts';
import { checkLinks } from './check-links.ts';
import { type Scenario, ScenarioSchema } from './scenario-schema.ts';

/** The structure of a scenario, sound in itself: every id is there once, every link leads somewhere. */
export function readScenario(file: string, json: unknown, method: Method): Reading<Scenario> {
  const reading = readShape(file, json, SCENARIO_FORMAT, ScenarioSchema);
  if (!isRead(reading)) return reading;
  const problems = checkLinks(file, reading.value, method);
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : reading;
}
