import { listMethodSentenceKeys } from '../../src/domain/method/list-method-sentence-keys.ts';
import type { Method } from '../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { buildScenario } from './build-scenario.ts';

/**
 * A method that has nothing in common with LAST: two steps, acts, a rule, a critical error and sources of its own, no offers, and a
 * delighted customer as the only ending that passes, from 60 on.
 */
export const DOOR: Method = {
  formatVersion: 2,
  id: 'door',
  revision: 1,
  acts: ['nod', 'bow'],
  pass: { mark: 60, minima: { part: 50 }, endings: ['delighted'] },
  steps: [
    { id: 'greet', letter: 'G', colour: 'slate', icon: 'speech', weight: 50, criteria: [{ id: 'smiles', weight: 1, sources: ['OUR-1'] }] },
    { id: 'part', letter: 'P', colour: 'green', icon: 'wrench', weight: 50, criteria: [{ id: 'waves', weight: 2, sources: ['OUR-2'] }] },
  ],
  criticalErrors: [{ id: 'shouts', sources: ['OUR-3'] }],
  rules: [{ id: 'bow_unseen', act: 'bow', when: { nod: { max: 0 } }, step: 'part', keep: 50, sources: ['OUR-4'] }],
  sources: ['OUR-1', 'OUR-2', 'OUR-3', 'OUR-4'],
  verdict: {
    measuresBelow: 5,
    recommends: { endings: ['delighted'] },
    stays: { endings: ['delighted', 'resolved'] },
    criteria: [{ id: 'seen', weight: 100, from: ['greet', 'part'] }],
  },
};

/** Words of the method in which every sentence says its own key. */
export function buildDoorWords(language: string): object {
  const sentences = Object.fromEntries(listMethodSentenceKeys(DOOR).map((key) => [key, `Words of ${key}`]));
  return { formatVersion: 1, method: DOOR.id, language, sentences };
}

/**
 * The cold soup, told by that method. By hand, level x weight x 100: greet 300 in the opening; part 600 in the remedy and 600 in
 * the closing, of the remedy half where nothing was nodded to.
 */
export function buildDoorScenario(): Scenario {
  const soup = buildScenario();
  const [opening, remedy, closing] = soup.turns;
  if (opening === undefined || remedy === undefined || closing === undefined) throw new Error('The soup has three turns.');
  const of = (turn: typeof opening, step: string, changes: Readonly<Record<string, object>>) => ({
    ...turn,
    step,
    replies: turn.replies.map(({ marks: _, acts: __, errors: ___, offer: ____, ...reply }) => ({ marks: {}, ...reply, ...changes[reply.id] })),
  });
  return {
    ...soup,
    method: DOOR.id,
    offers: [],
    complaint: { ...soup.complaint, policy: { limit: 0, allowed: [] } },
    turns: [
      of(opening, 'greet', { a: { marks: { smiles: 3 }, acts: ['nod'] }, b: { marks: { smiles: 1 } }, c: { errors: ['shouts'] } }),
      of(remedy, 'part', { a: { marks: { waves: 3 }, acts: ['bow'] } }),
      of(closing, 'part', { a: { marks: { waves: 3 } }, b: { marks: { waves: 1 } } }),
    ],
  };
}
