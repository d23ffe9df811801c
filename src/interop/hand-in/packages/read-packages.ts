import { readHandIn } from '../read-hand-in.ts';
import type { ReadHandIn, ReadParts } from '../read-talk.ts';
import type { Content, IncomingFile } from './incoming-file.ts';
import { openPackage } from './open-package.ts';

/** How far reading has come. `all` grows as zips are opened. */
export type ReadProgress = { readonly done: number; readonly all: number };

/** What was read last; without a hand-in: a file that holds none and is nobody’s trouble. */
export type ReadStep = ReadProgress & { readonly hand?: ReadHandIn };

/**
 * Reads many files, whatever they are, one at a time: files that were handed in, texts with codes, zips of both. Never throws; each file that is none of
 * these is told by its problem.
 * @param pause waited for between two talks
 */
export async function* readPackages(files: readonly IncomingFile[], parts: ReadParts, pause?: () => Promise<void>): AsyncGenerator<ReadStep, void> {
  let done = 0;
  let all = files.length;
  for (const file of files) {
    let isOpened = false;
    for await (const { content, of } of openPackage(file)) {
      if (!isOpened) all += of - 1;
      isOpened = true;
      done += 1;
      yield { done, all, hand: await readContent(content, parts, pause) };
    }
    if (isOpened) continue;
    done += 1;
    yield { done, all };
  }
}

async function readContent(content: Content, parts: ReadParts, pause?: () => Promise<void>): Promise<ReadHandIn> {
  const { name } = content;
  if (content.problem === undefined) return readHandIn(name, content.bytes, parts, pause);
  return { name, whole: 'unsigned', talks: [], problems: [content.problem] };
}
