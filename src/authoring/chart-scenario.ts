import { writeScxml } from '../interop/write-scxml.ts';
import { readFolderAsPack } from './read-folder-as-pack.ts';

/** `npm run scenarios -- ID --chart`: prints the statechart of a scenario as SCXML; true where it was sound enough to. */
export async function chartScenario(root: string, id: string, print: (line: string) => void): Promise<boolean> {
  const pack = await readFolderAsPack(root, id, `${id}.json`, print);
  if (pack !== undefined) print(writeScxml(pack.scenario).trimEnd());
  return pack !== undefined;
}
