import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkParts } from './check-library.ts';
import type { CheckedPart } from './checked-part.ts';
import { describeProblem } from './describe-problem.ts';

/**
 * `npm run scenarios`: prints what is wrong, folder by folder as it is found, then what was looked at; true when nothing was wrong.
 * @param only ids of scenarios to keep to; everything when empty
 */
export async function printScenarioCheck(root: string, print: (line: string) => void, only: readonly string[] = []): Promise<boolean> {
  let [files, problems] = [0, 0];
  for await (const part of checkParts(root, only)) {
    await printPart(root, part, print);
    files += part.files;
    problems += part.problems.length;
  }
  print(`${files} files looked at, ${problems} ${problems === 1 ? 'problem' : 'problems'}`);
  return problems === 0 && files > 0;
}

async function printPart(root: string, { problems, facts = [], folder }: CheckedPart, print: (line: string) => void): Promise<void> {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    // What is told of no one folder comes without the texts of its files.
    const text = folder === undefined ? await readFile(join(root, file), 'utf8').catch(() => undefined) : folder.texts?.get(file);
    const json =
      folder?.files[
        file
          .split('/')
          .at(-1)
          ?.replace(/\.json$/, '') ?? ''
      ];
    print(`\n${file}`);
    for (const problem of problems.filter((one) => one.file === file)) print(describeProblem(problem, json, text));
  }
  if (problems.length > 0) print('');
  for (const fact of facts) print(fact);
}
