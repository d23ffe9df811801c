import type { Problem } from '../../domain/problem/problem.ts';
import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import { toCodeText } from '../../interop/hand-in/read-codes.ts';
import type { PageReading } from './group-view.ts';
import type { JudgedTalk } from './judged-talk.ts';

/** What came of a code that a camera has seen. taken: it is new; again: it was here already; broken: nothing could be kept of it; foreign: it is none of Amends. */
export type TakenCode =
  | { readonly kind: 'taken' | 'again'; readonly talk: JudgedTalk }
  | { readonly kind: 'broken'; readonly problem?: Problem | undefined }
  | { readonly kind: 'foreign' };

/**
 * Takes what a code holds into the group, as if its text had been pasted.
 * @param held as `PictureReader` gives it
 * @param name what the reading is called where something is wrong with it
 */
export async function takeCode(store: ReadingStore, held: string, name: string): Promise<TakenCode> {
  const text = toCodeText(held);
  if (text === undefined) return { kind: 'foreign' };
  const { last, added, problems } = await store.getState().read([{ path: name, body: new Blob([text]) }]);
  if (last === undefined) return { kind: 'broken', problem: problems[0] };
  return { kind: added > 0 ? 'taken' : 'again', talk: last };
}

/** Whatever takes files into a group. */
type ReadingStore = { readonly getState: () => { read(files: readonly IncomingFile[]): Promise<PageReading> } };
