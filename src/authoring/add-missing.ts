import type { Folder } from '../content/scenario-folder.ts';
import type { Problem } from '../domain/problem/problem.ts';

/** What is wrong with a folder without its first file: that this is not there, unless it is and cannot be read, or there is nothing at all. */
export function addMissing({ problems }: Folder, file: string): readonly Problem[] {
  const isTold = problems.some((problem) => problem.file === file || problem.code === 'empty_folder');
  return isTold ? problems : [...problems, { code: 'missing_file', file, path: [] }];
}
