import { CONTENT_PATHS, languageOf, type ScenarioFile, type StartFile, type TalkFile } from '../content/content-files.ts';
import { listAvailableReplies } from '../domain/conversation/list-available-replies.ts';
import { shuffleReplies } from '../domain/conversation/shuffle-replies.ts';
import { startConversation } from '../domain/conversation/talk-state.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { PageState } from '../ui/screens/page-state.ts';
import { ADDRESSES, ROUTE_TO, toComplaintPage } from '../ui/screens/to-address.ts';
import type { Assets, PageSpec, Script, View } from './page-spec.ts';
import type { PageWords } from './page-words.ts';
import { listStartTroubles } from './start-troubles.ts';

/** What the pages are about: files of the content by their path below its folder, and what pages say by themselves. */
export type SiteContent = { readonly files: ReadonlyMap<string, string>; readonly words: readonly PageWords[] };

/** Name of the one file. */
export const ONE_FILE = 'amends.html';

/** Complaints of a language whose views stand in the one file: its first cards lead to them. Each more makes everything behind it come later. */
const MOST_IN_ONE_FILE = 3;

/** The pages of the served build: the page of all complaints, and one for each complaint in each language. */
export function listPages(content: SiteContent, assets: Assets): PageSpec[] {
  const complaints = [...content.files.keys()].sort().flatMap((path) => readComplaint(content, path) ?? []);
  return [toPageOfAll(content, assets), ...complaints.map((complaint) => toPageOf(content, assets, complaint))];
}

/** The one file: the page of all complaints with everything in it. */
export function listOneFile(content: SiteContent, assets: Assets): PageSpec {
  const page = toPageOfAll(content, assets);
  const first = listStarts(content).flatMap(([language, { cards }]) =>
    cards.summaries.slice(0, MOST_IN_ONE_FILE).flatMap(({ id }) => readComplaint(content, CONTENT_PATHS.talk(language, id)) ?? []),
  );
  const orders = Object.fromEntries(first.map(({ scenario, order }) => [scenario.id, order]));
  const inertViews = first.flatMap((complaint) => toViews(complaint).map((view) => ({ ...view, isWaiting: true, isHidden: true })));
  return { ...page, path: ONE_FILE, inertViews, state: { ...page.state, orders } };
}

type Complaint = {
  readonly language: string;
  readonly scenario: Scenario;
  readonly order: readonly string[];
  readonly title: string;
  readonly summary: string;
};

function toPageOfAll({ files, words }: SiteContent, assets: Assets): PageSpec {
  const [source] = words;
  const starts = listStarts({ files, words });
  return {
    path: 'index.html',
    language: source?.language ?? SOURCE_LANGUAGE,
    title: source?.say('app:title') ?? '',
    description: source?.say('app:description') ?? '',
    views: starts
      .filter(([, start]) => start.words.value !== undefined)
      .map(([language], index) => ({ language, route: ADDRESSES.choose, isWaiting: false, isHidden: index > 0 })),
    inertViews: [],
    lines: words.map(({ language, say }) => ({ language, tagline: say('app:tagline'), noScript: say('app:noScript') })),
    state: { home: '', languages: starts.map(([language]) => language), orders: {}, ...seeFiles(assets, './') },
    troubles: toTroubles(words),
    assets,
  };
}

function toPageOf(content: SiteContent, assets: Assets, { language, scenario: { id }, order, title, summary }: Complaint): PageSpec {
  const home = ['..', '..', ''].join('/');
  const words = content.words.filter((one) => one.language === language || one.language === SOURCE_LANGUAGE);
  const brand = words.find((one) => one.language === language)?.say('app:brand');
  const languages = listStarts(content).map(([one]) => one);
  return {
    path: toComplaintPage(language, id),
    language,
    title: `${title} · ${brand}`,
    description: summary,
    views: toViews({ language, scenario: { id }, order }),
    inertViews: [],
    lines: [],
    state: { home, languages, language, scenario: id, orders: { [id]: order }, ...seeFiles(assets, home) },
    troubles: toTroubles(words),
    assets,
  };
}

/** First turn and briefing of a complaint. */
function toViews({ language, scenario: { id }, order }: Pick<Complaint, 'language' | 'order'> & { readonly scenario: Pick<Scenario, 'id'> }): View[] {
  const complaint = { scenario: id, order };
  return [
    { language, route: ROUTE_TO.begin(id), complaint: { ...complaint, hasBegun: true }, isWaiting: true, isHidden: true },
    { language, route: ROUTE_TO.briefing(id), complaint: { ...complaint, hasBegun: false }, isWaiting: false, isHidden: false },
  ];
}

function seeFiles({ files }: Assets, from: string): Pick<PageState, 'files'> {
  return files === undefined ? {} : { files: { app: from + files.app, content: from + files.content } };
}

function toTroubles(words: readonly PageWords[]): Script {
  return { id: 'start-troubles', json: JSON.stringify(listStartTroubles(words)) };
}

function listStarts({ files }: SiteContent): (readonly [language: string, start: StartFile])[] {
  return [...files].flatMap(([path, text]) => {
    const language = languageOf(path) ?? '';
    return path === CONTENT_PATHS.start(language) ? [[language, JSON.parse(text) as StartFile] as const] : [];
  });
}

/** The complaint in a file of the content; undefined where it is another kind of file, or one that has no page because something in it cannot be read. */
function readComplaint({ files }: SiteContent, path: string): Complaint | undefined {
  const [language = '', kind, name = ''] = path.split(/[/.]/);
  if (kind !== 'talk') return undefined;
  const readFile = <File>(file: string) => JSON.parse(files.get(file) ?? '{}') as Partial<File>;
  const { value: words } = readFile<TalkFile>(path);
  const { value: scenario } = readFile<ScenarioFile>(CONTENT_PATHS.scenario(name));
  const start = readFile<StartFile>(CONTENT_PATHS.start(language));
  if (words === undefined || scenario === undefined || start.words?.value === undefined || start.methods?.[scenario.method] === undefined) return undefined;
  const { title = '', summary = '' } = words.sentences;
  const replies = listAvailableReplies(scenario, startConversation(scenario));
  const order = shuffleReplies(replies, seedOf(scenario), 0).map(({ id }) => id);
  return { language, scenario, order, title, summary };
}

/** A page shows one order to everybody; which one says nothing about the replies. */
function seedOf({ id, revision }: Scenario): number {
  return [...id].reduce((seed, sign) => (Math.imul(seed, 31) + sign.charCodeAt(0)) >>> 0, revision);
}
