// @ts-check
import { lastLine } from './judge-browser.mjs';

/** @typedef {import('./describe-machine.mjs').Machine} Machine */

/**
 * Installs Debian's packages where that is possible; a reason why it is not joins the attempts.
 * @param {Machine} machine @param {string[]} attempts @param {readonly [string, ...string[]]} packages the browser's first
 * @returns {boolean} whether they were installed
 */
export function installFromDebian(machine, attempts, packages) {
  const [browser] = packages;
  const reason = findHindrance(machine);
  if (reason) {
    attempts.push(`apt-get install ${browser}: not tried, ${reason}`);
    return false;
  }
  machine.say(`No ${browser} found: installing it with apt-get (about a minute) ...`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  machine.run('apt-get', [...wait, 'update'], quiet);
  const { ok, output } = machine.run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet);
  if (!ok) attempts.push(`apt-get install ${browser}: failed (${lastLine(output)})`);
  return ok;
}

/** Why nothing may be installed here, or nothing. @param {Machine} machine */
function findHindrance(machine) {
  if (machine.platform !== 'linux') return 'only on Linux';
  if (machine.uid !== 0) return 'only as root';
  if (!machine.findOnPath('apt-get')) return 'no apt-get here';
  return machine.env.NO_BROWSER_INSTALL === '1' ? 'NO_BROWSER_INSTALL=1' : undefined;
}
