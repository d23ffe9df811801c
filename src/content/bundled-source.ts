import type { ContentSource } from './content-source.ts';
import { fetchFrom } from './fetch-content.ts';
import { openFileSource } from './file-source.ts';

/** The library of this build in files beside the page. @param folder where they are, ending in a slash */
export function openBundledSource(id: string, folder: string): ContentSource {
  return openFileSource(id, fetchFrom(folder));
}
