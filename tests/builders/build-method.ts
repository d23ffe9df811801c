import type { Method } from '../../src/domain/method/method-schema.ts';

/** A method of three steps (listen 40, compensate 40, thank 20), pass mark 80, for `buildScenario`. */
export function buildMethod(changes: Partial<Method> = {}): Method {
  return {
    formatVersion: 2,
    id: 'tiny',
    revision: 1,
    acts: ['acknowledge', 'fix'],
    pass: { mark: 80, minima: {}, endings: ['delighted', 'resolved'] },
    steps: [
      { id: 'listen', letter: 'L', colour: 'blue', icon: 'ear', weight: 40, criteria: [{ id: 'lets_finish', weight: 3, sources: ['HY-L1'] }] },
      {
        id: 'compensate',
        letter: 'C',
        colour: 'rose',
        icon: 'gift',
        weight: 40,
        criteria: [
          { id: 'fits_loss', weight: 3, judges: 'fit', sources: ['HY-K2'] },
          { id: 'gives_gladly', weight: 1, sources: ['HY-K1'] },
        ],
      },
      { id: 'thank', letter: 'T', colour: 'amber', icon: 'flower', weight: 20, criteria: [{ id: 'thanks_for_report', weight: 2, sources: ['HY-T1'] }] },
    ],
    criticalErrors: [
      { id: 'rude', sources: ['HY-C1'] },
      { id: 'beyond_authority', sources: ['KY-S9'] },
    ],
    rules: [
      {
        id: 'fix_before_acknowledgement',
        act: 'fix',
        when: { acknowledge: { max: 0 } },
        unlessWith: 'acknowledge',
        step: 'compensate',
        keep: 50,
        sources: ['HY-L3'],
      },
    ],
    offers: {
      near: [['money', 'product']],
      fair: [
        [10, 25],
        [20, 50],
        [40, 100],
      ],
      tolerance: [1.5, 3],
      levels: {
        fit: { same: 3, near: 2, other: 1 },
        promptness: { now: 3, later: 1 },
        effort: { none: 3, next_purchase: 1, customer_effort: 0 },
        authority: { within: 3, beyond: 0 },
      },
      beyondAuthority: 'beyond_authority',
    },
    verdict: {
      recommends: { endings: ['delighted', 'resolved'], measured: true },
      stays: { endings: ['delighted', 'resolved', 'unresolved'], trust: { min: 5 }, anger: { max: 5 } },
      measuresBelow: 8,
      criteria: [
        { id: 'attention', weight: 60, from: ['listen', 'thank'] },
        { id: 'remedy', weight: 40, from: ['compensate', 'mood'] },
      ],
    },
    ...changes,
  };
}
