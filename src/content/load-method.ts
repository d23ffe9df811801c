import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import { isRead } from '../domain/problem/problem.ts';
import { CONTENT_PATHS, type LaterFile, type StartFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** A method by itself with all its words in a language; undefined where there is none of that id, or where it does not arrive. */
export async function loadMethod(
  id: string,
  language: string,
  fetchText?: FetchText,
): Promise<{ readonly method: Method; readonly methodWords: MethodWords } | undefined> {
  const [start, later] = await Promise.all([
    fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText),
    fetchContent<LaterFile>(CONTENT_PATHS.later(language), fetchText),
  ]);
  const found = isRead(start) && Object.hasOwn(start.value.methods, id) ? start.value.methods[id] : undefined;
  if (found === undefined || !isRead(later)) return undefined;
  const { method, words } = found;
  return { method, methodWords: { ...words, sentences: { ...words.sentences, ...later.value.methods[id] } } };
}
