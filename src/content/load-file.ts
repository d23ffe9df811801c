import type { Problem, Reading } from '../domain/problem/problem.ts';

/** Brings one file of the content. */
export type Loader = () => Promise<unknown>;

/** A file that is not there, or does not arrive, is a problem like any other. */
export async function loadFile(file: string, loader: Loader | undefined): Promise<Reading<unknown>> {
  const missing: Problem = { code: 'missing_file', file, path: [] };
  if (loader === undefined) return { problems: [missing] };
  try {
    return { value: await loader(), problems: [] };
  } catch (error) {
    return { problems: [{ ...missing, found: error instanceof Error ? error.message : String(error) }] };
  }
}
