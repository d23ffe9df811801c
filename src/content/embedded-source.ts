import type { ContentSource } from './content-source.ts';
import { openFileSource } from './file-source.ts';
import { readEmbedded } from './read-embedded.ts';

/** The library of this build in the page itself, as the one file has it. */
export function openEmbeddedSource(id: string, page: Document = document): ContentSource {
  return openFileSource(id, (path) => readEmbedded(path, page));
}
