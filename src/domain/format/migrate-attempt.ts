import type { Migration } from './migrate.ts';

/**
 * The setting takes the place of the mode, what was shown stands together, and events and the version of the scoring come
 * in. What was never recorded stays absent. Takes a whole attempt as well as one that is kept without its moves.
 */
export const ATTEMPT_WITH_SETTING: Migration = {
  name: 'setting in place of mode, what was shown, events, version of the scoring',
  from: 1,
  migrate({ mode, language, seed, result, ...rest }) {
    const isHelped = mode === 'guided';
    return {
      ...rest,
      // A mode that there never was stays, for the reader to name.
      ...(mode === 'guided' || mode === 'assessment' ? { setting: { hints: isHelped, guide: isHelped, audience: 'alone' } } : { setting: mode }),
      shown: { language, seed },
      events: [],
      ...(result !== undefined && { result: typeof result === 'object' && result !== null ? { scoring: 1, ...result } : result }),
    };
  },
};
