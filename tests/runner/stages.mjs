// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.mjs';
import { findOldestChromium } from '../browser/find-oldest-chromium.mjs';
import { countPlaywright, countVitest } from './count-tests.mjs';
import { listWeights } from './list-weights.mjs';
import { runCommand } from './run-command.mjs';

/**
 * A stage's outcome. A stage without tests counts as one, passed or failed; one that was not run has neither, and a note that says why.
 * @typedef {{ passed: number, failed: number, notes: string[], output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Stage
 */

const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Everything `npm test` runs, in order.
 * @param {string} root the folder of package.json
 * @returns {Stage[]}
 */
export function listStages(root) {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const vitestReport = join(cache, 'vitest.json');
  const e2eReport = join(cache, 'e2e.json');
  const oldestReport = join(cache, 'oldest.json');
  let isBuilt = false;
  return [
    { name: 'lint', run: () => runAll(root, [[bin.biome, 'ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=50', '.']], /Checked \d+ files?/) },
    {
      name: 'types',
      run: () =>
        runAll(
          root,
          ['src/domain', 'src/offline/worker', '.', 'tests'].map((project) => [bin.tsc, '-p', project]),
        ),
    },
    { name: 'unused', run: () => runAll(root, [[bin.knip, '--no-progress']]) },
    { name: 'scenarios', run: () => runAll(root, [readNodeScript(root, 'scenarios')], /\d+ (?:files?|scenarios?)\b.*/) },
    {
      name: 'unit',
      run: async () => {
        rmSync(vitestReport, { force: true });
        const { ok, output } = await runCommand(root, [bin.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]);
        return addUp(ok, output, vitestReport, (report) => [
          countVitest(report, 'logic', (file) => file.endsWith('.test.ts')),
          countVitest(report, 'components', (file) => file.endsWith('.test.tsx')),
        ]);
      },
    },
    {
      name: 'build',
      run: async () => {
        for (const folder of ['dist', 'dist-file']) rmSync(join(root, folder), { recursive: true, force: true });
        const outcome = await runAll(root, [
          [bin.vite, 'build'],
          [bin.vite, 'build', '--mode', 'file'],
        ]);
        isBuilt = outcome.failed === 0;
        return outcome;
      },
    },
    { name: 'size', run: async () => weigh(root) },
    {
      name: 'browser',
      run: async () => {
        if (!isBuilt) return fail('not run, because there is no build to look at');
        rmSync(e2eReport, { force: true });
        const env = { CHROMIUM_PATH: await findChromium(), E2E_BUILT: '1', E2E_PORT: String(await findFreePort(4187)) };
        const { ok, output } = await runCommand(root, [bin.playwright, 'test', '-c', 'tests/e2e/playwright.config.ts'], env);
        return addUp(ok, output, e2eReport, (report) => [countPlaywright(report, 'browser')]);
      },
    },
    {
      name: 'oldest',
      run: async () => {
        const oldest = await findOldestChromium(root);
        if (typeof oldest === 'string') return { passed: 0, failed: 0, notes: [oldest], output: '' };
        if (!isBuilt) return fail('not run, because there is no build to look at');
        rmSync(oldestReport, { force: true });
        const { ok, output } = await runCommand(root, [bin.playwright, 'test', '-c', 'tests/oldest/playwright.config.ts']);
        return addUp(ok, output, oldestReport, (report) => [countPlaywright(report, 'Chromium 109')]);
      },
    },
  ];
}

/** @param {string} note @param {string} [output] @returns {Outcome} */
export function fail(note, output = '') {
  return { passed: 0, failed: 1, notes: [note], output };
}

/**
 * Runs every command, also after one has failed; together they are one check.
 * @param {string} root @param {readonly (readonly string[])[]} commands @param {RegExp} [proof] what the output must hold, to show that something was looked at
 * @returns {Promise<Outcome>}
 */
async function runAll(root, commands, proof) {
  let output = '';
  let isOk = true;
  for (const command of commands) {
    const result = await runCommand(root, command);
    output += result.output;
    isOk &&= result.ok;
  }
  const seen = proof && output.match(proof)?.[0];
  if (!isOk) return fail('', output);
  if (proof && (!seen || /^\D*0\b/.test(seen))) return fail('it does not say that it looked at anything', output);
  return { passed: 1, failed: 0, notes: seen ? [seen] : [], output };
}

/**
 * @param {boolean} ok @param {string} output @param {string} reportPath @param {(report: any) => import('./count-tests.mjs').Count[]} count
 * @returns {Outcome}
 */
function addUp(ok, output, reportPath, count) {
  if (!existsSync(reportPath)) return fail('it ended without a report', output);
  const counts = count(JSON.parse(readFileSync(reportPath, 'utf8')));
  const passed = counts.reduce((total, each) => total + each.passed, 0);
  const failed = counts.reduce((total, each) => total + each.failed, 0);
  const notes = counts.flatMap((each) => each.notes);
  if (ok || failed > 0) return { passed, failed, notes, output };
  return { passed, failed: 1, notes: [...notes, 'something failed outside the tests'], output };
}

/** @param {string} root @returns {Outcome} */
function weigh(root) {
  const weights = listWeights(root);
  const over = weights.filter(({ bytes, most }) => bytes === 0 || bytes > most);
  const output = weights.map(({ name, bytes, most }) => `${name}: ${kilobytes(bytes)} kB, at most ${kilobytes(most)}`).join('\n');
  const [first] = over;
  if (first) return fail(`${first.name}: ${kilobytes(first.bytes)} kB, at most ${kilobytes(first.most)}`, output);
  const [script] = weights;
  return { passed: 1, failed: 0, notes: [script ? `${script.name} ${kilobytes(script.bytes)} kB` : ''], output };
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** What package.json runs under this name, for Node to run without a shell. @param {string} root @param {string} name */
function readNodeScript(root, name) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return (scripts[name] ?? '').split(' ').slice(1);
}

/** @param {number} first @returns {Promise<number>} */
function findFreePort(first) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(findFreePort(first + 1)));
    server.listen(first, '127.0.0.1', () => server.close(() => resolve(first)));
  });
}
