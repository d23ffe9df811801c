import { expect, it } from 'vitest';
import { findTurnRule } from '../../../src/domain/scoring/find-turn-rule.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const method = buildMethod();
const marked = (...marks: Record<string, 0 | 1 | 2 | 3>[]) => marks.map((some, index) => ({ id: 'abc'[index] ?? 'z', marks: some, to: 'closing' }));

const listen = {
  ...buildMethod({
    steps: [
      {
        id: 'listen',
        letter: 'L',
        colour: 'blue',
        icon: 'ear',
        weight: 100,
        criteria: [
          { id: 'lets_finish', weight: 2, sources: ['HY-L1'] },
          { id: 'asks_facts', weight: 3, sources: ['HY-L2'] },
          { id: 'says_back', weight: 3, sources: ['HY-L4'] },
        ],
      },
    ],
  }),
};

it('the rule of a turn is that of the criterion its replies differ by most', () => {
  expect(findTurnRule(listen, { step: 'listen', replies: marked({ lets_finish: 3, asks_facts: 1 }, { asks_facts: 2 }) })).toBe('lets_finish');
});

it('among criteria that differ as much it is the one of more weight, then the first', () => {
  expect(findTurnRule(listen, { step: 'listen', replies: marked({ lets_finish: 3, says_back: 3, asks_facts: 3 }, {}) })).toBe('asks_facts');
});

it('where offers are made it is what judges an offer', () => {
  const [, remedy] = buildScenario().turns;
  expect(remedy && findTurnRule(method, remedy)).toBe('fits_loss');
  expect(findTurnRule(method, { step: 'compensate', replies: marked({ gives_gladly: 3 }, {}) })).toBe('gives_gladly');
});

it('a turn whose replies are judged by nothing of its step has none', () => {
  expect(findTurnRule(method, { step: 'thank', replies: marked({ lets_finish: 3 }) })).toBeUndefined();
});
