import { PACK_FORMAT } from '../domain/format/migrations.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { readPack } from '../domain/pack/read-pack.ts';
import { isRead } from '../domain/problem/problem.ts';
import { isLoaded, type Loaded, toLoaded } from '../domain/trouble/loaded.ts';
import type { ContentSource } from './content-source.ts';
import { openPackSource } from './pack-source.ts';
import { nameMethod } from './scenario-folder.ts';

/**
 * Text of a pack, from wherever, to a source; or everything that is wrong with it, or why the method that it needs did not come.
 * @param library has the method of a pack that carries none
 */
export async function openPack(file: string, text: string, library: Pick<ContentSource, 'method'>): Promise<Loaded<ContentSource>> {
  const json = readAuthoredJson(file, text, PACK_FORMAT.limits);
  if (!isRead(json)) return toLoaded(json);
  const id = nameMethod({ files: (json.value ?? {}) as Readonly<Record<string, unknown>> });
  const own = id === undefined ? undefined : await library.method(id, SOURCE_LANGUAGE);
  // A method that has not come is not one that there is none of.
  if (own !== undefined && !isLoaded(own) && own.why !== 'gone') return own;
  const pack = toLoaded(readPack(file, json.value, own?.value && [own.value.method], true));
  return isLoaded(pack) ? { value: openPackSource(pack.value, file, library), problems: [] } : pack;
}
