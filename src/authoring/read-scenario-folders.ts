import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../content/scenario-folder.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import { findCopied, findMisnamed } from './find-misnamed.ts';

/** Names of the folders below a path, such as `scenarios/library`. What other systems hide (a dot before the name) is no scenario. */
export async function listFolders(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map(({ name }) => name).sort();
}

/** Reads every folder below a path, such as `scenarios/library`. */
export async function readFolders(root: string, path: string): Promise<Folder[]> {
  return Promise.all((await listFolders(root, path)).map((name) => readFolder(root, path, name)));
}

/** The same of a path that a library may do without; none where it does. */
export async function readFoldersIfAny(root: string, path: string): Promise<Folder[]> {
  return existsSync(join(root, path)) ? readFolders(root, path) : [];
}

/**
 * Reads the files of one folder. Whatever is not JSON is left alone by its name, unless a file of nearly that name is missing, and told by what
 * is in it.
 */
export async function readFolder(root: string, above: string, name: string): Promise<Folder> {
  const path = `${above}/${name}`;
  const files: Record<string, unknown> = {};
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const entries = (await readdir(join(root, path), { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  const all = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const misnamed = findMisnamed(above, all.sort());
  const copies = all.flatMap((file) => {
    const meant = misnamed.some(({ found }) => found === file) ? undefined : findCopied(file, all);
    return meant === undefined ? [] : [{ found: file, meant }];
  });
  const names = all.filter((file) => file.endsWith('.json') && ![...misnamed, ...copies].some(({ found }) => found === file));
  if (entries.length === 0) problems.push({ code: 'empty_folder', file: path, path: [] });
  problems.push(...misnamed.map(({ found, meant }): Problem => ({ code: 'misnamed_file', file: `${path}/${meant}`, path: [], found, expected: meant })));
  problems.push(...copies.map(({ found, meant }): Problem => ({ code: 'copied_file', file: `${path}/${found}`, path: [], found, expected: meant })));
  for (const file of names) {
    const text = await readFile(join(root, path, file), 'utf8');
    texts.set(`${path}/${file}`, text);
    const reading = readAuthoredJson(`${path}/${file}`, text);
    if (isRead(reading)) files[file.slice(0, -'.json'.length)] = reading.value;
    else problems.push(...reading.problems);
  }
  return { name, path, files, problems, texts };
}
