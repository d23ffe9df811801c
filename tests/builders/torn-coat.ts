import { type Method, type MethodWords, MethodWordsSchema } from '../../src/domain/method/method-schema.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import type { Reading } from '../../src/domain/problem/problem.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import method from '../formats/v1/method.json' with { type: 'json' };
import methodWords from '../formats/v1/method-words.json' with { type: 'json' };
import scenario from '../formats/v1/scenario.json' with { type: 'json' };

/** The value of a reading that a test relies on; a problem in it is the test's own fault. */
export function expectRead<T>(reading: Reading<T>): T {
  if (reading.value === undefined) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The LAST method as it was frozen with version 1: five steps, 23 criteria, three rules about order, pass mark 80. */
export function buildLast(): Method {
  return expectRead(readMethod('method.json', structuredClone(method)));
}

/** English words of `buildLast`. */
export function buildLastWords(): MethodWords {
  return MethodWordsSchema.parse(methodWords);
}

/**
 * A scenario small enough to work its scores out by hand with the weights of LAST: story, sorry, options, gesture, check. Most
 * points (level x weight x 100): listen 1500, apologize 2100, solve 2400, thank 900, compensate 3300, all of them on the
 * road that always says `a`.
 */
export function buildTornCoat(changes: Partial<Scenario> = {}): Scenario {
  return { ...expectRead(readScenario('scenario.json', structuredClone(scenario), buildLast())), ...changes };
}
