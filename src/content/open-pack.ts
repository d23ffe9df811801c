import { PACK_FORMAT } from '../domain/format/migrations.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { readPack } from '../domain/pack/read-pack.ts';
import { isRead, type Reading, readWell } from '../domain/problem/problem.ts';
import type { ContentSource } from './content-source.ts';
import { openPackSource } from './pack-source.ts';
import { nameMethod } from './scenario-folder.ts';

/**
 * Text of a pack, from wherever, to a source; or everything that is wrong with it.
 * @param library has the method of a pack that carries none
 */
export async function openPack(file: string, text: string, library: Pick<ContentSource, 'method'>): Promise<Reading<ContentSource>> {
  const json = readAuthoredJson(file, text, PACK_FORMAT.limits);
  if (!isRead(json)) return json;
  const id = nameMethod({ files: (json.value ?? {}) as Readonly<Record<string, unknown>> });
  const own = id === undefined ? undefined : await library.method(id, SOURCE_LANGUAGE);
  const pack = readPack(file, json.value, own && [own.method], true);
  return isRead(pack) ? readWell(openPackSource(pack.value, file, library)) : pack;
}
