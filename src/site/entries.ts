/** Files that the build bundles or copies, by their paths from the root: whatever else the site needs it imports. */
export const ENTRIES = {
  app: 'src/main.tsx',
  beforePaint: 'src/before-paint.ts',
  watchStart: 'src/watch-start.ts',
  worker: 'src/offline/worker/service-worker.ts',
  body: 'src/site/render-body.tsx',
  icon: 'src/ui/styles/favicon.svg',
  /** A folder. */
  icons: 'src/ui/styles/icons',
} as const;
