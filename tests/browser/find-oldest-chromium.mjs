// @ts-check
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** What package.json calls the command that fetches it. */
const FETCH = 'npm run chromium-109';
/** Where that puts it. */
const FOLDER = ['.cache', 'chromium-109'];

/**
 * What starting it takes: its variables, and whether it is here at all.
 * @typedef {{ path: string, env: Record<string, string> }} OldestChromium
 */

/**
 * The oldest Chromium that the app is made for, from the package that holds one for Linux; a sentence that says what to do where it is not
 * here: it is no dependency, and whoever wants it fetches it once. The package's own way to unpack it takes whatever lies in the
 * temporary folder of the system under its name; here it is unpacked beside the package.
 * @param {string} root folder of package.json
 * @param {{ platform: string, arch: string }} [machine]
 * @returns {Promise<OldestChromium | string>}
 */
export async function findOldestChromium(root, machine = process) {
  const folder = join(root, ...FOLDER);
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const isHere = existsSync(join(packed, 'chromium.br'));
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return 'Chromium 109 was not run: there is one for Linux on x64 only';
  if (!isHere) return `Chromium 109 was not run: to have it, ${FETCH} (58 MB) and then npm test`;
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const path = join(unpacked, 'chromium');
  await unpack(join(packed, 'chromium.br'), path, 0o700);
  if (starts(path, {})) return { path, env: {} };
  // A system without the libraries for certificates gets those that the package brings.
  const archive = join(unpacked, 'libraries.tar');
  await unpack(join(packed, 'aws.tar.br'), archive, 0o600);
  spawnSync('tar', ['-xf', archive, '-C', unpacked]);
  const env = { LD_LIBRARY_PATH: join(unpacked, 'lib') };
  return starts(path, env) ? { path, env } : `Chromium 109 was not run: it does not start here (${path})`;
}

/** Under another name until it is whole. @param {string} from @param {string} to @param {number} mode */
async function unpack(from, to, mode) {
  if (existsSync(to)) return;
  const partly = `${to}.part`;
  rmSync(partly, { force: true });
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(partly, { mode }));
  renameSync(partly, to);
}

/** @param {string} path @param {Record<string, string>} env */
function starts(path, env) {
  return spawnSync(path, ['--no-sandbox', '--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 }).status === 0;
}
