import type { Scorer } from './scorer.ts';

/**
 * Scores on the page itself, for whoever cannot have a worker. Its code comes when that is known.
 * @param painted what was last changed is on the screen: the last words are read before the page stands still
 */
export function createPageScoring(painted: () => Promise<void>): Scorer {
  const load = () => import('../../domain/scoring/score-attempt.ts');
  return {
    // Where it does not come now, the score asks for it once more, and says why it cannot be had.
    prepare: () => void load().catch(() => {}),
    async score({ method, scenario, moves }) {
      const [{ scoreAttempt }] = await Promise.all([load(), painted()]);
      return scoreAttempt(method, scenario, moves);
    },
    async scoreBestOn({ method, scenario, moves }) {
      const [{ scoreBestOn }] = await Promise.all([import('../../domain/scoring/score-best-on.ts'), painted()]);
      return scoreBestOn(method, scenario, moves);
    },
    async listWays({ scenario }) {
      const [{ exploreTalk }, { listWays }] = await Promise.all([
        import('../../domain/conversation/explore-talk.ts'),
        import('../../domain/conversation/list-ways.ts'),
        painted(),
      ]);
      return listWays(exploreTalk(scenario, false));
    },
  };
}
