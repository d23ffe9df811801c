import { writeFileSync } from 'node:fs';

const SCENARIOS = ['wrong_order', 'stained_shirt', 'missed_technician'];
const RESULT = {
  overall: 65,
  steps: { listen: 61, apologize: 73, solve: 69, thank: 71, compensate: 53 },
  ending: 'resolved',
  endingKind: 'resolved',
  passed: false,
  criticalErrors: [],
};

/**
 * Writes a backup of finished talks of twelve replies, half an hour apart from 1 January 2025 on.
 * @param {string} path
 * @param {number} count
 */
export function writeTalks(path, count) {
  const attempts = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2025, 0, 1) + index * 1_800_000).toISOString();
    return {
      formatVersion: 1,
      id: `a-${String(index).padStart(8, '0')}-bench`,
      library: 'amends',
      scenario: { id: SCENARIOS[index % SCENARIOS.length], revision: 1 },
      method: { id: 'last', revision: 1 },
      language: 'en',
      mode: 'guided',
      seed: index,
      startedAt: at,
      moves: Array.from({ length: 12 }, () => ({ turn: 'opening', choice: 'a', at })),
      finishedAt: at,
      result: RESULT,
    };
  });
  writeFileSync(path, JSON.stringify({ formatVersion: 2, product: 'amends', kind: 'backup', savedAt: '2026-01-01T00:00:00.000Z', attempts, setAside: [] }));
}
