/** What the build makes scripts of, by their paths from the root: nothing of this folder but these lies outside it. */
export const ENTRIES = {
  app: 'src/main.tsx',
  beforePaint: 'src/before-paint.ts',
  watchStart: 'src/watch-start.ts',
  worker: 'src/offline/worker/service-worker.ts',
  body: 'src/site/render-body.tsx',
  icon: 'src/ui/styles/favicon.svg',
} as const;
