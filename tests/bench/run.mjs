// `npm run bench`: engine, size and loading, each against something else in the same run. Ratios count, not milliseconds.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { measureLoad } from './measure-load.mjs';
import { measureSize } from './measure-size.mjs';

// Whoever loads a module first decides for the whole process: builds of React must be the ones that are shipped.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.slice(2);
const isWanted = (name) => only.length === 0 || only.includes(name);

if (isWanted('engine')) {
  const { module } = await runnerImport(fileURLToPath(new URL('./engine-rates.ts', import.meta.url)), { configFile: false, logLevel: 'error', root });
  const rates = module.measureEngines(root, 'wrong_order');
  const [{ rate: reducer }] = rates;
  console.log('\nReplies per second on random runs of wrong_order, engines alternating, median of 7 rounds');
  console.table(
    rates.map(({ engine, rate, agrees }) => ({ engine, 'replies/s': Math.round(rate), 'against reducer': `1/${(reducer / rate).toFixed(1)}`, agrees })),
  );
}
if (isWanted('size')) {
  const sizes = await measureSize(root);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log('\nScript of the first screen by package, kB brotli');
  console.table([...sizes, { package: 'all', bytes: total }].map(({ package: name, bytes }) => ({ package: name, kB: (bytes / 1000).toFixed(1) })));
}
if (isWanted('load')) {
  const loads = await measureLoad(root);
  const [{ choice: empty }] = loads;
  console.log('\nCold load, CPU 4x slower, slow 4G, ms, median of 7, pages alternating');
  console.table(
    loads.map(({ paint, ...load }) => ({
      ...load,
      'first paint': Number.isNaN(paint) ? 'no text' : paint,
      'choice against empty page': (load.choice / empty).toFixed(2),
    })),
  );
}
