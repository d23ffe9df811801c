import { type Folder, findMethod, nameMethod, toScenarioFiles } from '../content/scenario-folder.ts';
import { checkScenarioFiles, type ScenarioCheck } from '../domain/checks/check-scenario-files.ts';
import { METHODS_FOLDER } from '../domain/library/library-folders.ts';
import { addMissing } from './add-missing.ts';
import type { MethodPart } from './check-method-folder.ts';
import type { CheckedPart } from './checked-part.ts';

/** A scenario as it was checked, with what can be counted of one whose roads are sound. */
export type ScenarioPart = CheckedPart & Pick<ScenarioCheck, 'counted'> & { readonly folder: Folder };

/** Every problem in all files of a scenario. @param methods all there are, to find its own */
export function checkScenarioFolder(folder: Folder, methods: readonly MethodPart[]): ScenarioPart {
  const file = `${folder.path}/scenario.json`;
  const part = { folder, files: folder.texts?.size ?? 0 };
  if (folder.files.scenario === undefined) return { ...part, problems: addMissing(folder, file) };
  const readable = methods.filter(({ method, folder: { name } }) => method !== undefined || name === nameMethod(folder));
  const method = findMethod(folder, readable, ({ folder: { name } }) => name)?.method;
  if (method === undefined) {
    const facts = [`${folder.name}: not checked, because its method cannot be read`];
    return methods.length > 0
      ? { ...part, problems: folder.problems, facts }
      : { ...part, problems: [{ code: 'missing_file', file: METHODS_FOLDER, path: [] }] };
  }
  const { counted, problems } = checkScenarioFiles(toScenarioFiles(folder), folder.name, method);
  // What is there but cannot be read has been told as that, and is not missing.
  const unread = new Set(folder.problems.map((problem) => problem.file));
  const others = problems.filter(({ code, file: other }) => code !== 'missing_file' || !unread.has(other));
  return { ...part, problems: [...folder.problems, ...others], ...(counted !== undefined && { counted, facts: [describe(counted)] }) };
}

function describe({ scenario, states, range: { best, worst, random } }: NonNullable<ScenarioCheck['counted']>): string {
  return `${scenario.id}: ${scenario.turns.length} turns, ${states} states, best ${best.toFixed(0)}, worst ${worst.toFixed(0)}, random ${random.toFixed(0)}`;
}
