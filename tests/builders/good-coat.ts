import type { Method } from '../../src/domain/method/method-schema.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import frozen from '../formats/v1/scenario.json' with { type: 'json' };
import { plant } from './plant.ts';
import { buildLast, expectRead } from './torn-coat.ts';

/** LAST with all that a method may say of offers today, and of passing: at least 50 in each step. */
export function buildFullLast(): Method {
  const last = buildLast();
  if (last.offers === undefined) throw new Error('LAST judges offers.');
  return expectRead(
    readMethod('method.json', {
      ...last,
      pass: { ...last.pass, minima: { listen: 50, apologize: 50, solve: 50, thank: 50, compensate: 50 } },
      criticalErrors: last.criticalErrors.map((error) => (error.id === 'cannot_keep' ? { ...error, told: true } : error)),
      offers: {
        ...last.offers,
        room: [1.5, 2.5],
        levels: { ...last.offers.levels, authority: { within: 3, little_above: 2, well_above: 1, beyond: 0 } },
        attention: { when: { fix: { min: 1 } }, fit: 3 },
        without: {
          nothing: { due: { level: 0, sources: ['HY-K1'] }, none_due: { level: 3, sources: ['KY-K8'] } },
          supervisor: { due: { level: 1, sources: ['HY-K5'] }, none_due: { level: 0, sources: ['KY-K8'] } },
        },
        fitting: { fit: 2, proportion: 2 },
      },
      verdict: { ...last.verdict, recommends: { ...last.verdict.recommends, gesture: true } },
    }),
  );
}

/**
 * The torn coat as a good scenario is today, with the same best road: the half-hearted apology is worth more than none, who gives the
 * new coat away is called to the manager, the customer’s second limit can be reached, and nobody is delighted without the voucher or the mending.
 */
export function buildGoodCoat(): Scenario {
  return expectRead(readScenario('scenario.json', buildGoodCoatJson(), buildLast()));
}

/** The same as it stands in a file. */
export function buildGoodCoatJson(): unknown {
  const half = plant<unknown>(frozen, ['turns', 1, 'replies', 1, 'marks', 'says_sorry'], 2);
  const called = plant(half, ['turns', 3, 'replies', 2, 'to'], 'escalated');
  // From trust 4, sorry.c takes one and options.c two: a limit that somebody can reach.
  const within = plant(called, ['limits', 1, 'when', 'trust', 'max'], 1);
  const pleased = (offer: string) => ({ when: { trust: { min: 6 }, anger: { max: 5 }, has: [offer] }, to: 'delighted' });
  return plant(within, ['turns', 4, 'replies', 0, 'to'], [pleased('voucher'), pleased('mending'), { to: 'resolved' }]);
}
