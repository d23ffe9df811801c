// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * What the search for a browser may know of the machine and do to it; tests hand in a made-up one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {number | undefined} uid 0 is root; undefined on Windows
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} isFile
 * @property {(name: string) => string | undefined} findOnPath the full path of a program, or nothing
 * @property {(command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => { ok: boolean, output: string }} run
 * @property {() => Promise<string | undefined>} findPlaywrightBrowser where Playwright would keep its own, whether or not it is there
 * @property {() => Promise<string | undefined>} unpackSparticuz
 * @property {(line: string) => void} say
 */

/** The machine this process runs on. @returns {Machine} */
export function describeMachine() {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    env: process.env,
    isFile,
    findOnPath,
    run,
    findPlaywrightBrowser: async () => (await import('@playwright/test')).chromium.executablePath(),
    unpackSparticuz,
    say: (line) => console.error(line),
  };
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @param {string} name */
function findOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isFile);
}

/** @param {string} command @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env] */
function run(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  return { ok: status === 0, output: error ? error.message : stdout + stderr };
}

async function unpackSparticuz() {
  // A name in a variable: the package is nobody's dependency, only a last resort that somebody may have installed.
  const name = '@sparticuz/chromium';
  const { TMPDIR } = process.env;
  // It unpacks to the temporary folder and takes whatever lies there, so it gets one of its own; the variable makes it bring its own NSS libraries.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'sparticuz-'));
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import(name);
    return /** @type {string} */ (await chromium.executablePath());
  } catch {
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
