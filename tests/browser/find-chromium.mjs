// @ts-check
import { describeMachine } from './describe-machine.mjs';
import { installFromDebian } from './install-from-debian.mjs';
import { judge, lookOnPath, refuse } from './judge-browser.mjs';

/** @typedef {import('./describe-machine.mjs').Machine} Machine */

const pathNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** @type {Record<string, readonly string[]>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Path of a Chromium for the browser tests. Looks at CHROMIUM_PATH, then on PATH, then in the system's usual places, then for Playwright's own, then
 * installs Debian's when it may, then takes @sparticuz/chromium when somebody installed that. Finding none is an error that lists every attempt:
 * browser tests are never skipped in silence.
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function findChromium(machine = describeMachine()) {
  const named = machine.env.CHROMIUM_PATH;
  if (named) return takeNamed(machine, named);

  /** @type {string[]} */
  const attempts = ['CHROMIUM_PATH: not set'];
  for (const look of [lookForChromium, lookInUsualPlaces, lookAtPlaywright, installChromium, lookAtSparticuz]) {
    const found = await look(machine, attempts);
    if (found) return found;
  }
  const tried = attempts.map((attempt, index) => `  ${index + 1}. ${attempt}`).join('\n');
  throw new Error(
    `No Chromium for the browser tests. Tried, in order:\n${tried}\nInstall one (Debian: apt-get install chromium) or set CHROMIUM_PATH=/path/to/chromium.`,
  );
}

/** @param {Machine} machine @param {string} path */
function takeNamed(machine, path) {
  const refusal = refuse(machine, path);
  if (!refusal) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, but ${refusal}. Set it to a Chromium that answers --version, or unset it to have one looked for.`);
}

/** @param {Machine} machine @param {string[]} attempts */
const lookForChromium = (machine, attempts) => lookOnPath(machine, attempts, pathNames);

/** @param {Machine} machine @param {string[]} attempts */
function lookInUsualPlaces(machine, attempts) {
  const places = usualPlaces[machine.platform] ?? [];
  for (const path of places) {
    const found = judge(machine, attempts, 'usual place', path);
    if (found) return found;
  }
  return undefined;
}

/** @param {Machine} machine @param {string[]} attempts */
async function lookAtPlaywright(machine, attempts) {
  const path = await machine.findPlaywrightBrowser();
  return path ? judge(machine, attempts, "Playwright's own", path) : undefined;
}

/** @param {Machine} machine @param {string[]} attempts */
function installChromium(machine, attempts) {
  return installFromDebian(machine, attempts, ['chromium', 'fonts-dejavu-core']) ? lookForChromium(machine, attempts) : undefined;
}

/** @param {Machine} machine @param {string[]} attempts */
async function lookAtSparticuz(machine, attempts) {
  const path = await machine.unpackSparticuz();
  if (path) return judge(machine, attempts, '@sparticuz/chromium', path);
  attempts.push('@sparticuz/chromium: not installed');
  return undefined;
}
