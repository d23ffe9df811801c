import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';

/**
 * A whole scenario as small as one can be: three turns, five endings, mood 6/4. Valid with `buildMethod`. Its roads:
 * opening.a, remedy.a, closing.a is the best (100 in every step, ends in `delighted`, mood 4/7);
 * opening.c makes anger 10 and the customer walks out at once; remedy.c hands over (`escalated`);
 * three silences end in `walked_out`.
 */
export function buildScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    formatVersion: 1,
    id: 'cold_soup',
    revision: 1,
    method: 'tiny',
    difficulty: 1,
    complaint: {
      channel: 'counter',
      trade: 'canteen',
      severity: 2,
      loss: { kind: 'product', value: 40 },
      responsible: 'company',
      failure: 'first',
      claim: 'valid',
      customer: {
        temper: 'heated',
        anger: 6,
        trust: 4,
        remedy: 'replacement',
        face: { age: 'middle', skin: 'tan', hair: 'short', hair_colour: 'brown', clothing: 'collar', clothing_colour: 'blue' },
      },
      policy: { limit: 10, allowed: ['fresh_bowl'] },
    },
    offers: [{ id: 'fresh_bowl', kind: 'product', value: 20, cost: 8, when: 'now', condition: 'none' }],
    facts: ['table_number'],
    promises: ['fresh_soup'],
    limits: [{ when: { anger: { min: 10 } }, to: 'walked_out' }],
    silence: { mood: { anger: 1, trust: -1 }, lines: ['first', 'second'], to: 'walked_out' },
    start: 'opening',
    turns: [
      {
        id: 'opening',
        step: 'listen',
        lines: [{ id: 'plain' }],
        replies: [
          {
            id: 'a',
            marks: { lets_finish: 3 },
            acts: ['acknowledge'],
            mood: { anger: -2, trust: 1 },
            learns: ['table_number'],
            reaction: true,
            to: 'remedy',
          },
          { id: 'b', marks: { lets_finish: 1 }, to: 'remedy' },
          { id: 'c', marks: {}, errors: ['rude'], mood: { anger: 4, trust: -3 }, to: 'remedy' },
        ],
      },
      {
        id: 'remedy',
        step: 'compensate',
        lines: [{ id: 'hot', when: { anger: { min: 6 } } }, { id: 'plain' }],
        replies: [
          {
            id: 'a',
            marks: { gives_gladly: 3 },
            acts: ['fix'],
            mood: { trust: 2 },
            promises: ['fresh_soup'],
            offer: 'fresh_bowl',
            to: 'closing',
          },
          { id: 'b', marks: {}, mood: { anger: 1 }, offer: 'nothing', to: 'closing' },
          { id: 'c', marks: {}, offer: 'supervisor', to: 'escalated' },
        ],
      },
      {
        id: 'closing',
        step: 'thank',
        lines: [{ id: 'warm', when: { trust: { min: 7 } } }, { id: 'plain' }],
        replies: [
          { id: 'a', marks: { thanks_for_report: 3 }, to: [{ when: { trust: { min: 6 } }, to: 'delighted' }, { to: 'resolved' }] },
          { id: 'b', marks: { thanks_for_report: 1 }, to: 'resolved' },
          { id: 'c', marks: {}, to: 'unresolved' },
          { id: 'd', when: { has: ['table_number'] }, marks: { thanks_for_report: 2 }, to: 'resolved' },
        ],
      },
    ],
    endings: [
      { id: 'delighted', kind: 'delighted' },
      { id: 'resolved', kind: 'resolved' },
      { id: 'unresolved', kind: 'unresolved' },
      { id: 'escalated', kind: 'escalated' },
      { id: 'walked_out', kind: 'walked_out' },
    ],
    ...changes,
  };
}
