import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { listMarks } from './list-marks.ts';
import { readFolderAsPack } from './read-folder-as-pack.ts';

/** `npm run scenarios -- ID --marks`: prints every reply with its marks beside their anchors, in English; true where the scenario was sound enough to. */
export async function printMarks(root: string, id: string, print: (line: string) => void): Promise<boolean> {
  const pack = await readFolderAsPack(root, id, `${id}.json`, print);
  const [words, methodWords] = [pack?.words[SOURCE_LANGUAGE], pack?.methodWords?.[SOURCE_LANGUAGE]];
  if (pack === undefined || words === undefined || methodWords === undefined) return false;
  for (const line of listMarks(pack.scenario, words, pack.method, methodWords)) print(line);
  return true;
}
