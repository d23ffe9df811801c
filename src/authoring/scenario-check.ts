import { checkLibrary } from './check-library.ts';
import { describeProblem } from './describe-problem.ts';

/** `npm run scenarios`: prints every problem by file, then what was looked at; true when there was none. */
export async function printScenarioCheck(root: string, print: (line: string) => void): Promise<boolean> {
  const { files, problems, facts, json } = await checkLibrary(root);
  for (const file of new Set(problems.map((problem) => problem.file))) {
    print(`\n${file}`);
    for (const problem of problems.filter((one) => one.file === file)) print(await describeProblem(problem, json.get(file)));
  }
  print('');
  for (const fact of facts) print(fact);
  print(`${files} files looked at, ${problems.length} problems`);
  return problems.length === 0 && files > 0;
}
