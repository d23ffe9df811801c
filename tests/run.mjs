// @ts-check
// `npm test`: every check of the house in one go. `npm test -- lint unit` runs only the stages named.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, listStages } from './runner/stages.mjs';

const root = join(import.meta.dirname, '..');
const logs = join(root, '.cache', 'logs');
const tailLines = 80;

const all = listStages(root);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

mkdirSync(logs, { recursive: true });
let passed = 0;
let failed = 0;
for (const stage of wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name))) {
  const start = performance.now();
  const outcome = await stage.run().catch((error) => fail('', String(error instanceof Error ? error.message : error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? 'FAILED' : outcome.passed > 0 ? 'ok' : 'not run';
  console.log(`${stage.name.padEnd(10)} ${verdict.padEnd(7)} ${seconds.padStart(6)} s  ${outcome.notes.filter(Boolean).join('; ')}`.trimEnd());
  writeFileSync(join(logs, `${stage.name}.log`), outcome.output);
  if (outcome.failed > 0) printTail(stage.name, outcome.output);
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} name @param {string} output */
function printTail(name, output) {
  const lines = output.trimEnd().split('\n');
  const tail = lines.slice(-tailLines).map((line) => `  | ${line}`);
  if (lines.length > tailLines) tail.unshift(`  | ... (all of it: .cache/logs/${name}.log)`);
  console.log(tail.join('\n'));
}
