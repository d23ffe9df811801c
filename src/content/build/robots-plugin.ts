import type { Plugin } from 'vite';

/**
 * Lets search engines read everything, in so many words (RFC 9309): many hosts answer a missing `robots.txt` with the first page, which is
 * none. It speaks for a whole host and counts at its root only; below a path it does no harm. It comes after the list of the service
 * worker: hosts write over it, and no visitor needs it.
 */
export function robotsPlugin(): Plugin {
  return {
    name: 'amends-robots',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: 'robots.txt', source: 'User-agent: *\nAllow: /\n' });
      },
    },
  };
}
