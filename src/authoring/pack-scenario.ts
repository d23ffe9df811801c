import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writePack } from '../domain/pack/write-pack.ts';
import { readFolderAsPack } from './read-folder-as-pack.ts';

/** `npm run scenarios -- ID --pack FILE`: writes a scenario, its words and its method to one file; true where it was sound enough to. */
export async function packScenario(root: string, id: string, file: string, print: (line: string) => void): Promise<boolean> {
  const pack = await readFolderAsPack(root, id, file, print);
  if (pack === undefined) return false;
  await writeFile(resolve(root, file), writePack(pack));
  print(`${file}: ${id}, revision ${pack.scenario.revision}, in ${Object.keys(pack.words).join(', ')}`);
  return true;
}
