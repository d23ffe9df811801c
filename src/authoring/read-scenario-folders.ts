import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../content/scenario-folder.ts';
import { parseJson } from '../domain/json/parse-json.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';

/** Reads every folder below a path, such as `scenarios/library`. */
export async function readFolders(root: string, path: string): Promise<Folder[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readFolder(root, `${path}/${name}`, name)));
}

async function readFolder(root: string, path: string, name: string): Promise<Folder> {
  const files: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const file of (await readdir(join(root, path))).filter((entry) => entry.endsWith('.json')).sort()) {
    const reading = parseJson(`${path}/${file}`, await readFile(join(root, path, file), 'utf8'));
    if (isRead(reading)) files[file.slice(0, -'.json'.length)] = reading.value;
    else problems.push(...reading.problems);
  }
  return { name, path, files, problems };
}
