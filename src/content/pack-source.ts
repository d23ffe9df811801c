import { identifyScenario } from '../domain/library/scenario-identity.ts';
import type { Pack } from '../domain/pack/read-pack.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { TalkWords } from '../domain/scenario/scenario-in-language.ts';
import type { Loaded, NotLoaded } from '../domain/trouble/loaded.ts';
import type { ContentSource, Playable } from './content-source.ts';
import { pickOwn } from './pick-own.ts';
import { summarizeLibrary } from './summarize-library.ts';

/**
 * A pack as a source of one complaint. All its words are here from the start.
 * @param file name of the pack, for problems
 * @param library says what a method is called that the pack does not carry
 */
export function openPackSource(pack: Pack, file: string, library: Pick<ContentSource, 'method'>): ContentSource {
  const { scenario, method } = pack;
  const playable: Playable = { identity: identifyScenario(pack.library, scenario), scenario, method };

  const words = async (language: string): Promise<Loaded<TalkWords>> => {
    const found = pickOwn(pack.words, language);
    if (found === undefined) return broken({ code: 'missing_field', file, path: ['words', language], expected: 'object' });
    const methodWords = pack.methodWords ? pickOwn(pack.methodWords, language) : (await library.method(method.id, language))?.methodWords;
    if (methodWords === undefined) return broken({ code: 'missing_field', file, path: ['methodWords', language], expected: 'object' });
    return { value: { words: found, methodWords }, problems: [] };
  };

  return {
    id: pack.library,
    async list(language) {
      const { value, problems } = await words(language);
      const reading = value === undefined ? { problems } : { value: { ...playable, ...value }, problems: [] as const };
      return { ...summarizeLibrary([{ name: scenario.id, reading }]), hasMore: false };
    },
    load: async (id) => (id === scenario.id ? { value: playable, problems: [] } : GONE),
    words: async (id, language) => (id === scenario.id ? words(language) : GONE),
    async method(id, language) {
      const { value } = id === method.id ? await words(language) : {};
      return value === undefined ? undefined : { method, methodWords: value.methodWords };
    },
  };
}

const GONE: NotLoaded = { why: 'gone', problems: [] };

function broken(problem: Problem): NotLoaded {
  return { why: 'broken', problems: [problem] };
}
