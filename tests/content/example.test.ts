import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkScenarioFiles } from '../../src/domain/checks/check-scenario-files.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import { expectRead } from '../builders/torn-coat.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`scenarios/${path}`, 'utf8'));

it('the scenario of three turns that authors copy is a good one, and its best talk earns 100 in every step', () => {
  const folder = 'example/late_bouquet';
  const files = { structure: read(`${folder}/scenario.json`), words: { en: read(`${folder}/en.json`) }, walkthroughs: read(`${folder}/walkthroughs.json`) };
  const { problems, counted } = checkScenarioFiles(
    { folder, ...files },
    'late_bouquet',
    expectRead(readMethod('method.json', read('methods/last/method.json'))),
  );
  expect(problems).toEqual([]);
  expect([counted?.scenario.turns.length, counted?.range.best]).toEqual([3, 100]);
});
