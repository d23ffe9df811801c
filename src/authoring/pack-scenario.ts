import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PACK_FORMAT } from '../domain/format/migrations.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { writePack } from '../domain/pack/write-pack.ts';
import { readFolderAsPack } from './read-folder-as-pack.ts';

/** `npm run scenarios -- ID --pack FILE`: writes a scenario, its words and its method to one file; true where it was sound enough to. */
export async function packScenario(root: string, id: string, file: string, print: (line: string) => void): Promise<boolean> {
  const pack = await readFolderAsPack(root, id, file, print);
  if (pack === undefined) return false;
  if (!(await mayBeWritten(resolve(root, file), id))) {
    print(`${file} is there already, and is no pack of ${id}. Name another file.`);
    return false;
  }
  try {
    await writeFile(resolve(root, file), writePack(pack));
  } catch (error) {
    print(tellUnwritten(file, error));
    return false;
  }
  print(`${file}: ${id}, revision ${pack.scenario.revision}, in ${Object.keys(pack.words).join(', ')}`);
  return true;
}

/** Whether nothing is lost by writing a pack: the file is not there, or holds an older pack of the same scenario. */
async function mayBeWritten(path: string, id: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return true;
  const json = readAuthoredJson(path, text, PACK_FORMAT.limits).value;
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== 'pack' || !('scenario' in json)) return false;
  const { scenario } = json;
  return typeof scenario === 'object' && scenario !== null && 'id' in scenario && scenario.id === id;
}

/** Why a file could not be written, as its author can mend it. */
function tellUnwritten(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no folder ${dirname(file)} to write ${file} to. Make it first, or name another file.`;
  if (code === 'EISDIR') return `${file} is a folder. Name a file in it, such as ${file.replace(/[/\\]$/, '')}/pack.json.`;
  if (code === 'ENOSPC') return `${file} was not written: the disk is full.`;
  return `${file} may not be written (${String(code ?? error)}). Name another file.`;
}
