import { WALKTHROUGHS_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { isRead, type Reading } from '../problem/problem.ts';
import { type Walkthroughs, WalkthroughsSchema } from './walkthroughs-schema.ts';

/** The walkthroughs of a scenario: read, not yet played. */
export function readWalkthroughs(file: string, json: unknown, scenarioId: string): Reading<Walkthroughs> {
  const reading = readShape(file, json, WALKTHROUGHS_FORMAT, WalkthroughsSchema);
  if (!isRead(reading) || reading.value.scenario === scenarioId) return reading;
  return { problems: [{ code: 'wrong_folder', file, path: ['scenario'], found: reading.value.scenario, expected: scenarioId }] };
}
