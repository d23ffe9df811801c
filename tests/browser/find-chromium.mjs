// @ts-check
import { describeMachine } from './describe-machine.mjs';

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
  for (const look of [lookOnPath, lookInUsualPlaces, lookAtPlaywright, installFromDebian, lookAtSparticuz]) {
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

/**
 * Why the program cannot be used, or nothing. Windows' Chrome opens a window on --version, so there the file is enough.
 * @param {Machine} machine @param {string} path
 */
function refuse(machine, path) {
  if (!machine.isFile(path)) return 'there is no such file';
  if (machine.platform === 'win32') return undefined;
  const { ok, output } = machine.run(path, ['--version']);
  return ok ? undefined : `it does not answer --version (${lastLine(output)})`;
}

/** @param {string} output */
const lastLine = (output) => output.trim().split('\n').at(-1) || 'no output';

/** @param {Machine} machine @param {string[]} attempts @param {string} label @param {string} path */
function judge(machine, attempts, label, path) {
  const refusal = refuse(machine, path);
  if (!refusal) return path;
  attempts.push(`${label}: ${path}: ${refusal}`);
  return undefined;
}

/** @param {Machine} machine @param {string[]} attempts */
function lookOnPath(machine, attempts) {
  for (const name of pathNames) {
    const path = machine.findOnPath(name);
    const found = path && judge(machine, attempts, 'on PATH', path);
    if (found) return found;
  }
  attempts.push(`on PATH: no usable ${pathNames.join(', ')}`);
  return undefined;
}

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

/** Why nothing may be installed here, or nothing. @param {Machine} machine */
function findHindrance(machine) {
  if (machine.platform !== 'linux') return 'only on Linux';
  if (machine.uid !== 0) return 'only as root';
  if (!machine.findOnPath('apt-get')) return 'no apt-get here';
  return machine.env.NO_BROWSER_INSTALL === '1' ? 'NO_BROWSER_INSTALL=1' : undefined;
}

/** @param {Machine} machine @param {string[]} attempts */
function installFromDebian(machine, attempts) {
  const reason = findHindrance(machine);
  if (reason) {
    attempts.push(`apt-get install chromium: not tried, ${reason}`);
    return undefined;
  }
  machine.say('No Chromium found: installing it with apt-get (about a minute) ...');
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  machine.run('apt-get', [...wait, 'update'], quiet);
  const { ok, output } = machine.run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
  if (!ok) {
    attempts.push(`apt-get install chromium: failed (${lastLine(output)})`);
    return undefined;
  }
  return lookOnPath(machine, attempts);
}

/** @param {Machine} machine @param {string[]} attempts */
async function lookAtSparticuz(machine, attempts) {
  const path = await machine.unpackSparticuz();
  if (path) return judge(machine, attempts, '@sparticuz/chromium', path);
  attempts.push('@sparticuz/chromium: not installed');
  return undefined;
}
