import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Situation } from '../scoring/merge-roads.ts';
import { compileList, type FindWords } from './match-words.ts';
import type { ListName, SignWords } from './sign-words-schema.ts';
import type { SeenReply } from './signs.ts';
import { levelText, listWords, stemOf } from './split-text.ts';

type Sentences = Readonly<Record<string, string>>;

/** One language as far as signs need it: the same for all of its scenarios. */
export type SignLanguage = {
  readonly language: string;
  readonly lists: Readonly<Partial<Record<ListName, FindWords>>>;
  /** Beginnings of the longer words of the rule cards, by method. */
  readonly cards: ReadonlyMap<string, ReadonlySet<string>>;
};

const BRIEFING = ['situation', 'goal', 'customer.about', 'policy.note'];
const RULE_CARD = /^criterion\.[a-z0-9_]+\.rule$/;

/**
 * Makes a language ready.
 * @param words its lists, undefined in a language that has none
 * @param methods sentences of each method in this language, by id
 */
export function prepareLanguage(language: string, words: SignWords | undefined, methods: Readonly<Record<string, Sentences>>): SignLanguage {
  const lists = Object.entries(words?.lists ?? {}).map(([name, list]) => [name, compileList(list)] as const);
  const cards = Object.entries(methods).map(([id, sentences]) => {
    const rules = Object.entries(sentences).flatMap(([key, sentence]) => (RULE_CARD.test(key) ? sentence : []));
    return [id, topicsOf(rules)] as const;
  });
  return { language, lists: Object.fromEntries(lists), cards: new Map(cards) };
}

/** Gives a reply as it is seen in a situation; a situation without a line stands for all lines of its turn. */
export function openSight({ lists, cards }: SignLanguage, scenario: Scenario, sentences: Sentences): (situation: Situation, choice: string) => SeenReply {
  const say = (key: string) => sentences[key] ?? '';
  const briefing = topicsOf(BRIEFING.map(say));
  const lines = new Map<string, ReadonlySet<string>>();
  const topicsOfLine = ({ turn, line }: Situation) => {
    const key = `${turn}.${line}`;
    const spoken = line === '' ? (findTurn(scenario, turn)?.lines.map(({ id }) => id) ?? []) : [line];
    const known = lines.get(key) ?? topicsOf(spoken.map((id) => say(`turn.${turn}.${id}`)));
    lines.set(key, known);
    return known;
  };
  const seen = new Map<string, Omit<SeenReply, 'line'>>();
  return (situation, choice) => {
    const key = `turn.${situation.turn}.${choice}`;
    const known = seen.get(key);
    if (known !== undefined) return { ...known, line: topicsOfLine(situation) };
    const letters = findTurn(scenario, situation.turn)?.replies.map(({ id }) => id) ?? [];
    const text = say(key);
    const levelled = levelText(text);
    const reply = {
      text,
      levelled,
      words: listWords(levelled),
      briefing,
      cards: cards.get(scenario.method) ?? new Set(),
      position: letters.indexOf(choice),
      lists,
    };
    seen.set(key, reply);
    return { ...reply, line: topicsOfLine(situation) };
  };
}

function topicsOf(texts: readonly string[]): ReadonlySet<string> {
  const stems = texts.flatMap((text) => listWords(levelText(text)).map(stemOf));
  return new Set(stems.filter((stem) => stem !== ''));
}
