// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measureFirstLoad } from './measure-first-load.mjs';

/**
 * What somebody waits for, and the most it may weigh: bytes after brotli. Bytes of 0 say that there is no such file.
 * @typedef {{ name: string, bytes: number, most: number }} Weight
 */

/**
 * Weighs both builds. Of files that there is one of for each language or complaint, the heaviest counts.
 * @param {string} root the folder of package.json
 * @returns {Weight[]}
 */
export function listWeights(root) {
  const dist = join(root, 'dist');
  const scripts = existsSync(join(dist, 'index.html')) ? measureFirstLoad(dist) : [];
  const heaviest = (/** @type {RegExp} */ name) =>
    Math.max(
      0,
      ...listFiles(dist)
        .filter((file) => name.test(file))
        .map((file) => weigh(join(dist, file))),
    );
  return [
    { name: 'script up to the end of a talk', bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0), most: 144_000 },
    // The list of complaints as the app shows it, in every language.
    { name: 'first page', bytes: heaviest(/^index\.html$/), most: 23_900 },
    { name: 'page of a complaint', bytes: heaviest(/^complaints\/.*\.html$/), most: 19_750 },
    { name: 'words and cards of a language', bytes: heaviest(/^content\/\w+\/\w+\/start\.json$/), most: 8_450 },
    { name: 'words of a talk', bytes: heaviest(/^content\/\w+\/\w+\/talk\/\w+\.json$/), most: 8_300 },
    { name: 'structure of a talk', bytes: heaviest(/^content\/\w+\/scenario\/\w+\.json$/), most: 1_800 },
    { name: 'words of a debrief', bytes: heaviest(/^content\/\w+\/\w+\/words\/debrief\.json$/), most: 3_100 },
    { name: 'what a debrief says of a method', bytes: heaviest(/^content\/\w+\/\w+\/method\/\w+\.json$/), most: 6_300 },
    { name: 'script of a debrief', bytes: heaviest(/^assets\/debrief-screen-[\w-]+\.js$/), most: 16_000 },
    { name: 'style of a debrief', bytes: heaviest(/^assets\/debrief-screen-[\w-]+\.css$/), most: 6_300 },
    { name: 'methods', bytes: heaviest(/^content\/\w+\/methods\.json$/), most: 1_300 },
    // In every language it says each slip that somebody can make in a file.
    { name: 'one file', bytes: weigh(join(root, 'dist-file/amends.html')), most: 890_000 },
  ];
}

/** @param {string} folder */
function listFiles(folder) {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')) : [];
}

/** @param {string} file */
function weigh(file) {
  return existsSync(file) ? brotliCompressSync(readFileSync(file)).length : 0;
}
