import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;

/**
 * Brotli bytes of the script that the first screen loads, by package. Each package is cut into a chunk of its own for
 * this build, so that the sum is a little above the shipped size, which `npm test` guards.
 * @param {string} root
 * @returns {Promise<{ package: string, bytes: number }[]>} largest first
 */
export async function measureSize(root) {
  const { output } = await build({
    root,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            // Before the one chunk of the shipped build, whose group is kept beside this one.
            groups: [{ test: PACKAGE, name: (id) => `package-${PACKAGE.exec(id)?.[1]?.replace('/', '-')}`, priority: 1 }],
          },
        },
      },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name !== 'before-paint');
  const first = new Set();
  const visit = (name) => {
    if (first.has(name)) return;
    first.add(name);
    for (const needed of chunks.get(name)?.imports ?? []) visit(needed);
  };
  visit(entry.fileName);
  const sizes = new Map();
  for (const name of first) {
    const chunk = chunks.get(name);
    if (chunk === undefined) continue;
    const label = chunk.name.startsWith('package-') ? chunk.name.slice('package-'.length) : 'own code';
    sizes.set(label, (sizes.get(label) ?? 0) + brotliCompressSync(chunk.code).length);
  }
  if (sizes.size < 2) throw new Error('No package has a chunk of its own: everything would count as own code.');
  return [...sizes].map(([name, bytes]) => ({ package: name, bytes })).sort((a, b) => b.bytes - a.bytes);
}
