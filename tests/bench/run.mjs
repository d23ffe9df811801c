// `npm run bench`: Amends beside a bare stack and an ink story, all in the same run. Ratios count, not milliseconds.
// `npm run bench -- load replies` runs only the parts named; `--large 120`, `--rounds 3` and `--pages ink,amends`
// make it shorter, `--hands 18` hands in a million decisions; the bare stack is always there. `--beside ../older/dist` measures another build in the same run.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { measureBytes } from './measure-bytes.mjs';
import { measureHistory } from './measure-history.mjs';
import { measureLoad } from './measure-load.mjs';
import { measureReplies } from './measure-replies.mjs';
import { measureReviewPage } from './measure-review-page.mjs';
import { measureSize } from './measure-size.mjs';
import { listPages, SCENARIO } from './pages/list-pages.mjs';
import { openPages } from './pages/open-pages.mjs';
import { readWalkthrough } from './read-walkthrough.mjs';
import { describeRun } from './report/describe-run.mjs';
import { judgeTargets } from './report/judge-targets.mjs';
import { printBytes, printEngines, printHistory, printLoad, printReplies, printReview, printReviewPage, printSizes } from './report/print-parts.mjs';
import { printTable } from './report/print-table.mjs';

// Whoever loads a module first decides for the whole process: builds of React must be the ones that are shipped.
process.env.NODE_ENV = 'production';

const PARTS = ['load', 'replies', 'bytes', 'history', 'engine', 'review', 'size'];
/** Decisions of the groups that are reviewed, and the complaints that these are of. */
const GROUPS = [10_000, 100_000, 1_000_000];
const COMPLAINTS = ['wrong_order', 'stained_shirt', 'missed_technician'];
/** Groups that hand in to the real page: so many people, over and over. */
const HAND_INS = [{ people: 1000, times: 2 }];
const IN_BROWSER = ['load', 'replies', 'bytes', 'history', 'review'];
/** Parts that need no page to compare with. */
const ALONE = ['history', 'review'];
/** A link and a plain page differ in how one comes to the talk, one file in how it arrives: not in the talk. */
const NOT_PLAYED = { replies: ['link', 'file', 'plain', 'plain-link', 'beside-link'], bytes: ['link', 'plain', 'plain-link', 'beside-link'] };

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'string', default: '1200' },
    rounds: { type: 'string', default: '7' },
    pages: { type: 'string' },
    beside: { type: 'string' },
    hands: { type: 'string' },
  },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
const isWanted = (part) => positionals.length === 0 || positionals.includes(part);
const rounds = Number(values.rounds);
const only = values.pages?.split(',');

const importHere = async (url) => {
  const { module } = await runnerImport(fileURLToPath(url), { configFile: false, logLevel: 'error', root });
  return module;
};

console.log(describeRun());
const measured = {};
if (IN_BROWSER.some(isWanted)) {
  const pages = listPages(root, [12, Number(values.large)], values.beside);
  const isAlone = positionals.length > 0 && positionals.every((part) => ALONE.includes(part) || !IN_BROWSER.includes(part));
  const isNeeded = ({ name }) => (isAlone ? name === 'amends' : name === 'bare' || only === undefined || only.includes(name));
  const bench = await openPages(pages.filter(isNeeded));
  const playing = (part) => ({ ...bench, pages: bench.pages.filter(({ name }) => !NOT_PLAYED[part].includes(name)) });
  const replies = readWalkthrough(root, SCENARIO, 'excellent');
  try {
    if (isWanted('load')) {
      measured.load = await measureLoad(bench, rounds);
      printLoad(measured.load, rounds);
    }
    if (isWanted('replies')) {
      measured.replies = await measureReplies(playing('replies'), replies);
      printReplies(measured.replies);
    }
    if (isWanted('bytes')) {
      measured.bytes = await measureBytes(playing('bytes'), replies);
      printBytes(measured.bytes);
    }
    if (isWanted('review') && bench.pages.some(({ name }) => name === 'amends')) {
      const { writeHandIns } = await importHere(new URL('./pages/write-hand-ins.ts', import.meta.url));
      const groups = values.hands === undefined ? HAND_INS : [{ people: 1000, times: Number(values.hands) }];
      measured.review = await measureReviewPage(bench, (folder, group) => writeHandIns(root, folder, COMPLAINTS, group), groups);
      printReviewPage(measured.review);
    }
    if (isWanted('history') && bench.pages.some(({ name }) => name === 'amends')) {
      measured.history = await measureHistory(bench, rounds);
      printHistory(measured.history, rounds);
    }
  } finally {
    await bench.close();
  }
}
if (isWanted('engine')) {
  const { measureEngines } = await importHere(new URL('./engine-rates.ts', import.meta.url));
  printEngines(measureEngines(root, SCENARIO), SCENARIO);
}
if (isWanted('review')) {
  const { measureReview } = await importHere(new URL('./review-rates.ts', import.meta.url));
  const groups = [];
  for (const decisions of GROUPS) groups.push(await measureReview(root, COMPLAINTS, decisions));
  printReview(groups);
}
if (isWanted('size')) printSizes(await measureSize(root));
if (IN_BROWSER.some(isWanted)) printTable('Targets', judgeTargets(measured));
