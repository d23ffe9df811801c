import type { Method } from '../../src/domain/method/method-schema.ts';

/** A method of three steps (listen 40, compensate 40, thank 20), pass mark 80, for `buildScenario`. */
export function buildMethod(changes: Partial<Method> = {}): Method {
  return {
    formatVersion: 1,
    id: 'tiny',
    revision: 1,
    passMark: 80,
    steps: [
      { id: 'listen', letter: 'L', weight: 40, criteria: [{ id: 'lets_finish', weight: 3, sources: ['HY-L1'] }] },
      {
        id: 'compensate',
        letter: 'C',
        weight: 40,
        criteria: [
          { id: 'fits_loss', weight: 3, judges: 'fit', sources: ['HY-K2'] },
          { id: 'gives_gladly', weight: 1, sources: ['HY-K1'] },
        ],
      },
      { id: 'thank', letter: 'T', weight: 20, criteria: [{ id: 'thanks_for_report', weight: 2, sources: ['HY-T1'] }] },
    ],
    criticalErrors: [
      { id: 'rude', sources: ['HY-C1'] },
      { id: 'beyond_authority', sources: ['KY-S9'] },
    ],
    orderRules: [{ id: 'fix_before_acknowledgement', act: 'fix', step: 'compensate', keep: 50, takesBack: 0, sources: ['HY-L3'] }],
    verdict: {
      measuresBelow: 8,
      criteria: [
        { id: 'attention', weight: 60, from: ['listen', 'thank'] },
        { id: 'remedy', weight: 40, from: ['compensate', 'mood'] },
      ],
    },
    ...changes,
  };
}
