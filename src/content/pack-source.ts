import { identifyScenario } from '../domain/library/scenario-identity.ts';
import type { MethodWords } from '../domain/method/method-schema.ts';
import type { Pack } from '../domain/pack/read-pack.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { TalkWords } from '../domain/scenario/scenario-in-language.ts';
import { isLoaded, type Loaded, type NotLoaded } from '../domain/trouble/loaded.ts';
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

  /** What its method is called: by the pack, or by the library where the pack leaves that to it. */
  const nameMethod = async (language: string): Promise<Loaded<MethodWords>> => {
    const lacks = broken({ code: 'missing_field', file, path: ['methodWords', language], expected: 'object' });
    if (pack.methodWords !== undefined) {
      const named = pickOwn(pack.methodWords, language);
      return named === undefined ? lacks : here(named);
    }
    const known = await library.method(method.id, language);
    if (!isLoaded(known)) return known.why === 'gone' ? lacks : known;
    return here(known.value.methodWords);
  };

  const words = async (language: string): Promise<Loaded<TalkWords>> => {
    const said = pickOwn(pack.words, language);
    if (said === undefined) return broken({ code: 'missing_field', file, path: ['words', language], expected: 'object' });
    const own = await nameMethod(language);
    return isLoaded(own) ? here({ words: said, methodWords: own.value }) : own;
  };

  return {
    id: pack.library,
    async list(language) {
      const { value, problems } = await words(language);
      const reading = value === undefined ? { problems } : { value: { ...playable, ...value }, problems: [] as const };
      return { ...summarizeLibrary([{ name: scenario.id, reading }]), hasMore: false };
    },
    load: async (id) => (id === scenario.id ? here(playable) : GONE),
    words: async (id, language) => (id === scenario.id ? words(language) : GONE),
    async method(id, language) {
      const named = id === method.id ? await nameMethod(language) : GONE;
      return isLoaded(named) ? here({ method, methodWords: named.value }) : named;
    },
  };
}

function here<T>(value: T): Loaded<T> {
  return { value, problems: [] };
}

const GONE: NotLoaded = { why: 'gone', problems: [] };

function broken(problem: Problem): NotLoaded {
  return { why: 'broken', problems: [problem] };
}
