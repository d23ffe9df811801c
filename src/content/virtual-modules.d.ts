declare module 'virtual:library-summaries' {
  import type { LibrarySummary } from './scenario-summary.ts';

  /** One lazily loaded module a language of the app. */
  const loaders: Readonly<Record<string, () => Promise<{ default: LibrarySummary }>>>;
  export default loaders;
  /** Id of the method that scores each scenario. */
  export const methods: Readonly<Record<string, string>>;
}
