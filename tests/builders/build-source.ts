import type { CardsPage, ContentSource } from '../../src/content/content-source.ts';
import { identifyScenario } from '../../src/domain/library/scenario-identity.ts';
import type { ScenarioInLanguage } from '../../src/domain/scenario/scenario-in-language.ts';
import { isLoaded, type Loaded } from '../../src/domain/trouble/loaded.ts';

/** What a source in a test gives, whole talks as a test thinks of them; what is left out is empty. */
export type TalkLoaders = {
  readonly loadSummaries?: (language: string, page: number) => Promise<CardsPage>;
  readonly loadScenario: (id: string, language: string) => Promise<Loaded<ScenarioInLanguage>>;
  /** What a debrief says more; nothing unless given. */
  readonly completeScenario?: (id: string, language: string) => Promise<Loaded<ScenarioInLanguage>>;
  readonly loadMethod?: ContentSource['method'];
};

const NO_CARDS: CardsPage = { summaries: [], problems: [], unread: [], hasMore: false };

/** A source of these talks, of the library `canteen`. */
export function buildSource({ loadSummaries, loadScenario, completeScenario = loadScenario, loadMethod }: TalkLoaders): ContentSource {
  return {
    id: 'canteen',
    list: loadSummaries ?? (async () => NO_CARDS),
    async load(id) {
      const talk = await loadScenario(id, '');
      if (!isLoaded(talk)) return talk;
      const { scenario, method } = talk.value;
      return { value: { identity: identifyScenario('canteen', scenario), scenario, method }, problems: [] };
    },
    async words(id, language, upTo) {
      const talk = await (upTo === 'talk' ? loadScenario : completeScenario)(id, language);
      if (!isLoaded(talk)) return talk;
      const { words, methodWords } = talk.value;
      return { value: { words, methodWords }, problems: [] };
    },
    method: loadMethod ?? (async () => ({ why: 'gone', problems: [] })),
  };
}
