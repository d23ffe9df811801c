import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { findNearest } from '../domain/problem/find-nearest.ts';
import { listFolders } from './read-scenario-folders.ts';
import { printSignTable } from './sign-table.ts';
import { toScenarioId } from './tell-unknown.ts';
import { tellUnread } from './tell-unread.ts';

const HELP = `npm run bots                          shows what somebody scores who goes by form and cannot read: every sign, most and
                                      least of it, over the library and on each scenario, in every language
npm run bots -- [ID…] [LANGUAGE…]     shows only the scenarios and languages named, against the whole library
npm run bots -- --help                prints this

ID is the name of a folder in ${SCENARIOS_FOLDER}, LANGUAGE that of a words file in it without its ending, such as en.`;

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** `npm run bots`: prints the table of signs for what is named. @returns whether all that was named is there */
export async function runSignCommand(root: string, args: readonly string[], print: (line: string) => void): Promise<boolean> {
  const named = readNames(args, print);
  if (named === undefined) return false;
  if (named === 'help') {
    print(HELP);
    return true;
  }
  const ids = await listFolders(root, SCENARIOS_FOLDER);
  const languages = await listLanguages(root, ids);
  const unknown = named.filter((name) => !ids.includes(name) && !languages.includes(name));
  for (const name of unknown) {
    const meant = findNearest(name, [...ids, ...languages]);
    const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
    print(`There is no scenario and no language ${name}.${guess} There are: ${ids.join(', ')}; ${languages.join(', ')}.`);
  }
  if (unknown.length > 0) print(`\n${HELP}`);
  else await printSignTable(root, named, print);
  return unknown.length === 0;
}

function readNames(args: readonly string[], print: (line: string) => void): readonly string[] | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    return values.help ? 'help' : positionals.map(toScenarioId);
  } catch (error) {
    print(tellUnread(error, Object.keys(OPTIONS), HELP));
    return undefined;
  }
}

async function listLanguages(root: string, ids: readonly string[]): Promise<string[]> {
  const files = await Promise.all(ids.map((id) => readdir(join(root, SCENARIOS_FOLDER, id))));
  return [...new Set(files.flat().flatMap((file) => /^([a-z]{2,3})\.json$/.exec(file)?.[1] ?? []))].sort();
}
