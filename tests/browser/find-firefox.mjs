// @ts-check
import { describeMachine } from './describe-machine.mjs';
import { installFromDebian } from './install-from-debian.mjs';
import { lookOnPath, refuse } from './judge-browser.mjs';

/** @typedef {import('./describe-machine.mjs').Machine} Machine */

/** The long-term release first: it is the one that the pinned Playwright was tried with. */
const pathNames = ['firefox-esr', 'firefox'];

/**
 * Path of a Firefox for the tests of the one file: FIREFOX_PATH, PATH, or Debian's, which is installed where that is possible.
 * Where there is none it says so, with every attempt, and gives nothing: those tests then run in Chromium alone.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findFirefox(machine = describeMachine()) {
  const named = machine.env.FIREFOX_PATH;
  if (named) {
    const refusal = refuse(machine, named);
    if (!refusal) return named;
    throw new Error(`FIREFOX_PATH is ${named}, but ${refusal}. Set it to a Firefox that answers --version, or unset it to have one looked for.`);
  }
  /** @type {string[]} */
  const attempts = ['FIREFOX_PATH: not set'];
  const found =
    lookOnPath(machine, attempts, pathNames) ?? (installFromDebian(machine, attempts, ['firefox-esr']) ? lookOnPath(machine, attempts, pathNames) : undefined);
  if (!found) machine.say(`No Firefox: the one file is tried in Chromium alone. ${attempts.join('; ')}.`);
  return found;
}
