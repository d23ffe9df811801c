import type { ScenarioFiles } from '../domain/checks/check-scenario-files.ts';
import { type Problem, readWell } from '../domain/problem/problem.ts';
import type { ContentFile } from '../domain/scenario/read-talk-files.ts';

/** JSON files of one folder by name without ending, parsed; what is not JSON is among the problems and left out. */
export type Folder = {
  readonly name: string;
  readonly path: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Text of every file by its path, to tell in which line a problem is. */
  readonly texts?: ReadonlyMap<string, string>;
};

/** The files of a folder as a scenario’s: structure, walkthroughs, and a words file a language. */
export function toScenarioFiles({ path, files }: Folder): ScenarioFiles {
  const { scenario: structure, walkthroughs, ...words } = files;
  return { folder: path, structure, words, walkthroughs };
}

/** One file of a folder by its name without ending, or why it cannot be read. */
export function takeFile({ path, files, problems }: Folder, name: string): ContentFile {
  const file = `${path}/${name}.json`;
  if (Object.hasOwn(files, name)) return { file, json: readWell(files[name]) };
  const found = problems.filter((problem) => problem.file === file || problem.code === 'empty_folder');
  return { file, json: { problems: found.length > 0 ? found : [{ code: 'missing_file', file, path: [] }] } };
}

/** The method of a scenario folder: the one it names, else the first, so that all else in it is checked too. @param idOf id of a method */
export function findMethod<Method>(folder: Folder, methods: readonly Method[], idOf: (method: Method) => string): Method | undefined {
  const named = nameMethod(folder);
  return methods.find((method) => idOf(method) === named) ?? methods[0];
}

/** The method that the structure of a scenario folder names, before anything has been checked. */
export function nameMethod({ files: { scenario: structure } }: Pick<Folder, 'files'>): string | undefined {
  const named = typeof structure === 'object' && structure !== null && 'method' in structure ? structure.method : undefined;
  return typeof named === 'string' ? named : undefined;
}
