import { readAttempt } from '../../../src/domain/attempt/read-attempt.ts';
import { checkScenarioFiles } from '../../../src/domain/checks/check-scenario-files.ts';
import { readMethod, readMethodWords } from '../../../src/domain/method/read-method.ts';
import { readPack } from '../../../src/domain/pack/read-pack.ts';
import type { Reading } from '../../../src/domain/problem/problem.ts';
import { readScenario } from '../../../src/domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../../../src/domain/scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../../../src/domain/scenario/read-walkthroughs.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { buildGoodCoat } from '../../builders/good-coat.ts';
import { buildLast } from '../../builders/torn-coat.ts';
import walkthroughs from '../../formats/v1/walkthroughs.json' with { type: 'json' };

const last = buildLast();
const coat = buildGoodCoat();
const words = { en: buildScenarioWords(coat) };

/** Hands the same JSON to every reader there is. */
export function readAll(json: unknown): Reading<unknown>[] {
  return [
    readScenario('f.json', json, last),
    readScenarioWords('f.json', json, coat, 'en'),
    readWalkthroughs('f.json', json, coat.id),
    readMethod('f.json', json),
    readMethodWords('f.json', json, last, 'en'),
    readAttempt('f.json', json),
    readPack('f.json', json, [last]),
  ];
}

/** Whether a reading is a value or problems, never both or neither, and each problem short enough to be shown. */
export function isFair({ value, problems }: Reading<unknown>): boolean {
  const isEither = (value === undefined) === problems.length > 0;
  return isEither && problems.length <= 1000 && problems.every(({ file, found = '' }) => file === 'f.json' && found.length <= 200);
}

/** Goes the whole way with a structure, as `npm run scenarios` does. */
export function checkStructure(structure: unknown): readonly unknown[] {
  return checkScenarioFiles({ folder: 'torn_coat', structure, words, walkthroughs }, 'torn_coat', last).problems;
}
