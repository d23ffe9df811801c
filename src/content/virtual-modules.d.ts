declare module 'virtual:library-summaries' {
  import type { LibrarySummary } from './scenario-summary.ts';

  /** One lazily loaded module a language of the app. */
  const loaders: Readonly<Record<string, () => Promise<{ default: LibrarySummary }>>>;
  export default loaders;
}
