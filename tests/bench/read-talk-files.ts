import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Method } from '../../src/domain/method/method-schema.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';

/** A shipped scenario with its method and its English sentences by key. */
export function readTalkFiles(root: string, scenarioId: string): { method: Method; scenario: Scenario; sentences: Readonly<Record<string, string>> } {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'scenarios', path), 'utf8'));
  const method = readMethod('method.json', read('methods/last/method.json')).value;
  const scenario = method && readScenario('scenario.json', read(`library/${scenarioId}/scenario.json`), method).value;
  if (method === undefined || scenario === undefined) throw new Error(`${scenarioId} cannot be read: run npm run scenarios`);
  const { sentences } = read(`library/${scenarioId}/en.json`) as { sentences: Record<string, string> };
  return { method, scenario, sentences };
}
