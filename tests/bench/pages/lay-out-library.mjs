import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'scenarios/library';
/** What is not linked: content, which is laid out here, and what was built or belongs to no source. */
const OWN = /^(?:scenarios|locales|tests|dist.*|\..*)$/;

/**
 * Lays out a folder from which Amends can be built with a library of any size: the sources are links, the content is English
 * only, and the scenarios are those that are shipped, then copies of them under new ids, in turn. An introduction has no copies: there is one
 * to a library, and many of them would stand before everything else.
 * @param {string} root folder of package.json
 * @param {string} folder what to lay out; made here
 * @param {number} size how many scenarios
 */
export function layOutLibrary(root, folder, size) {
  mkdirSync(join(folder, LIBRARY), { recursive: true });
  for (const entry of readdirSync(root, { withFileTypes: true }).filter(({ name }) => !OWN.test(name))) {
    const [from, to] = [join(root, entry.name), join(folder, entry.name)];
    // The page itself must lie where it is built from.
    if (entry.isFile()) copyFileSync(from, to);
    else symlinkSync(realpathSync(from), to, 'junction');
  }
  cpSync(join(root, 'locales/en'), join(folder, 'locales/en'), { recursive: true });
  copyFileSync(join(root, 'scenarios/library.json'), join(folder, 'scenarios/library.json'));
  cpSync(join(root, 'scenarios/methods'), join(folder, 'scenarios/methods'), { recursive: true });
  const shipped = readdirSync(join(root, LIBRARY), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const whole = shipped.filter((name) => !JSON.parse(readFileSync(join(root, LIBRARY, name, 'scenario.json'), 'utf8')).introduction);
  for (let index = 0; index < size; index += 1) {
    const source = shipped[index] ?? whole[index % whole.length];
    const id = index < shipped.length ? source : `${source}_${String(index).padStart(4, '0')}`;
    mkdirSync(join(folder, LIBRARY, id));
    copyUnder(id, 'id', join(root, LIBRARY, source), join(folder, LIBRARY, id), 'scenario.json');
    copyUnder(id, 'scenario', join(root, LIBRARY, source), join(folder, LIBRARY, id), 'en.json');
  }
}

/** Copies a file of a scenario with the field that names the scenario changed. */
function copyUnder(id, field, from, to, file) {
  const content = JSON.parse(readFileSync(join(from, file), 'utf8'));
  writeFileSync(join(to, file), JSON.stringify({ ...content, [field]: id }, null, 2));
}
