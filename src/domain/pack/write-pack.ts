import { PACK_FORMAT } from '../format/migrations.ts';
import type { PackFile } from './pack-schema.ts';
import type { Pack } from './read-pack.ts';

/**
 * Text of a pack. The method goes in where its words do: without them it stays with whoever opens the pack. Where an editor
 * finds schemas means nothing in another folder and is left out.
 */
export function writePack({ library, scenario, words, walkthroughs, method, methodWords }: Omit<Pack, 'formatVersion'>): string {
  const file: Omit<PackFile, 'formatVersion'> & { readonly formatVersion: number } = {
    formatVersion: PACK_FORMAT.newest,
    product: 'amends',
    kind: 'pack',
    library,
    scenario: bare(scenario),
    words: bareEach(words),
    ...(walkthroughs && { walkthroughs: bare(walkthroughs) }),
    ...(methodWords && { method: bare(method), methodWords: bareEach(methodWords) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function bareEach(parts: Readonly<Record<string, object>>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).map(([language, part]) => [language, bare(part)]));
}

function bare(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== '$schema'));
}
