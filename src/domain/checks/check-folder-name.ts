import { FolderName } from '../format/file-parts.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleName } from '../problem/rule-name.ts';

type Files = { readonly folder: string; readonly words: Readonly<Record<string, unknown>>; readonly walkthroughs: unknown };

/**
 * Whether the folder is called what the scenario is. Where it was only renamed or copied, one problem names every file that still says the old
 * name; where its own name can be no id, that is told instead.
 * @param id that the structure says
 */
export function checkFolderName({ folder, words, walkthroughs }: Files, id: string, folderName: string): Problem[] {
  if (id === folderName) return [];
  const name = FolderName.safeParse(folderName);
  if (!name.success) return [{ code: 'unfit_folder', file: folder, path: [], found: folderName, rule: name.error.issues[0]?.message as RuleName }];
  const parts = Object.entries({ ...words, walkthroughs });
  const files = parts.flatMap(([part, json]) => (nameScenario(json) === id ? [`${part}.json`] : []));
  const place = { file: `${folder}/scenario.json`, path: ['id'], found: id, expected: folderName };
  return files.length === 0 ? [{ code: 'wrong_folder', ...place }] : [{ code: 'renamed_folder', ...place, files }];
}

/** The scenario that a file of a folder should name: its structure’s where that is what it says, so that a renamed folder is told once; else its folder’s. */
export function expectScenario(json: unknown, id: string, folderName: string): string {
  return nameScenario(json) === id || !FolderName.safeParse(folderName).success ? id : folderName;
}

function nameScenario(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'scenario' in json ? json.scenario : undefined;
}
