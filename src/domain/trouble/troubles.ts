/** Why something that was asked for is not here. */
export type ArrivalCause =
  /** No answer, or one that says the server itself fails: a request that rejects, a status of 500 or more, 408 or 429. */
  | 'not_arrived'
  /** The server says that there is no such file: a status of 404 or 410. */
  | 'gone'
  /** Something else came: a page instead of data, a script of another type, or an answer that wants something first, as a status of 403. */
  | 'foreign';

/**
 * What one can do about it, as controls. `elsewhere`: nothing here; the sentence says where. `go_on`: what goes on working
 * goes on, and nothing need be pressed.
 */
export type Remedy = 'reload' | 'retry' | 'complaints' | 'start_again' | 'own_tab' | 'copy_address' | 'elsewhere' | 'go_on';

/** What is said of one kind of trouble: keys of words that are on the device before the trouble can come. */
export type Trouble = { readonly title: string; readonly text: string; readonly remains: readonly Remedy[] };

type Table = Readonly<Record<string, Readonly<Record<string, Trouble>>>>;

/** A file that is wrong as it was built; what is wrong with it is listed for whoever looks after it. */
const BROKEN = 'trouble:broken';

/** What asks for a file can have this happen to it. `title` says what is not here. */
const arrival = <const T extends string, const R extends Remedy>(title: T, ...rest: R[]) =>
  ({
    not_arrived: { title, text: 'trouble:notArrived', remains: ['retry', ...rest] },
    gone: { title, text: 'trouble:gone', remains: ['reload', ...rest] },
    foreign: { title, text: 'trouble:foreign', remains: ['retry', ...rest] },
  }) as const;

/** Keeping the app on the device has failed: it is tried again by itself, and on request. */
const keeping = <const T extends string>(text: T) => ({ title: 'offline:failed', text, remains: ['retry', 'go_on'] }) as const;

/**
 * Everything that can go wrong for a user: what, why (by which it is recognised), the sentences that say so, and what remains possible.
 * A browser test causes each row. The words of START_TROUBLES stand in every page; all others come with the first words of a language.
 */
export const START_TROUBLES = {
  /** It lacks what the oldest supported ones have. */
  browser: { too_old: { title: 'start:tooOldTitle', text: 'start:tooOldText', remains: ['elsewhere'] } },

  /** The script of the app, or its first words. */
  start: {
    /** The page that wants a server stands at an address that begins with `file:`, and something of it did not come. */
    disk: { title: 'start:diskTitle', text: 'start:diskText', remains: ['elsewhere'] },
    /** The page's origin is `null`, as in a frame with a sandbox, and something of it did not come. */
    no_origin: { title: 'start:frameTitle', text: 'start:frameText', remains: ['own_tab'] },
    /** The same in a tab, which was opened from such a frame: so is every tab that a link in it opens. */
    no_origin_tab: { title: 'start:tabTitle', text: 'start:tabText', remains: ['copy_address'] },
    ...arrival('start:title'),
    /** The app has not started after some seconds, and nothing has failed. */
    slow: { title: 'start:slowTitle', text: 'start:slowText', remains: ['reload', 'go_on'] },
    /** An exception while it starts, or one that no part of the page has caught. */
    broke: { title: 'start:brokeTitle', text: 'start:brokeText', remains: ['reload'] },
  },
} as const satisfies Table;

/** The part that the app says itself. */
export const TROUBLES = {
  /** A language that was chosen; the one before it stays. */
  language: {
    /** It is none of those that were built in. */
    unknown: { title: 'trouble:unknownLanguage', text: 'trouble:languageStays', remains: ['go_on'] },
    ...arrival('language:loadFailed', 'go_on'),
    broken: { title: 'language:loadFailed', text: BROKEN, remains: ['go_on'] },
  },
  /** The language to begin with; English stands in. */
  first_language: {
    ...arrival('language:startFailed', 'go_on'),
    broken: { title: 'language:startFailed', text: BROKEN, remains: ['go_on'] },
  },
  /** Words of the screens that are not on the way to the end of a talk. */
  later_words: { ...arrival('trouble:partTitle', 'complaints'), broken: { title: 'trouble:partTitle', text: BROKEN, remains: ['complaints'] } },

  screen: {
    /** Its code. */
    ...arrival('trouble:partTitle', 'complaints'),
    /** An exception while it was shown. */
    broke: { title: 'app:crashTitle', text: 'app:crashText', remains: ['reload', 'complaints'] },
  },
  /** What stands around the screen: bar, notices, foot; and what was pressed. */
  part: {
    broke: { title: 'trouble:partBrokeTitle', text: 'trouble:partBrokeText', remains: ['reload', 'go_on'] },
    /** An exception in what somebody, or the page, has set going. */
    failed: { title: 'trouble:actionTitle', text: 'trouble:actionText', remains: ['go_on'] },
  },

  complaint: {
    /** It is not on the list of complaints. */
    unknown: { title: 'trouble:unknownComplaintTitle', text: 'trouble:unknownComplaintText', remains: ['complaints'] },
    ...arrival('briefing:problemTitle', 'complaints'),
    broken: { title: 'briefing:problemTitle', text: BROKEN, remains: ['complaints'] },
  },
  /** What it says in a language that was chosen while it was shown in another, which stays. */
  complaint_words: {
    ...arrival('trouble:complaintWordsTitle', 'go_on'),
    broken: { title: 'trouble:complaintWordsTitle', text: BROKEN, remains: ['go_on'] },
  },
  /** Some of the cards of the complaints. */
  cards: arrival('trouble:cardsTitle', 'go_on'),

  talk: {
    /** No attempt with its id is kept. */
    missing: { title: 'talk:missingTitle', text: 'talk:missingText', remains: ['complaints'] },
    /** Begun in another copy of Amends under this address, with complaints of its own. */
    foreign: { title: 'talk:foreignTitle', text: 'talk:foreignText', remains: ['complaints'] },
    /** Begun on a revision that is not this one. */
    outdated: { title: 'talk:outdatedTitle', text: 'talk:outdatedText', remains: ['start_again'] },
    /** Kept in a form that no reader knows. */
    unreadable: { title: 'talk:unreadableTitle', text: 'talk:unreadableText', remains: ['start_again'] },
    /** The last reply has been with the browser for some seconds, which neither keeps nor refuses it. */
    saving_long: { title: 'talk:savingLongTitle', text: 'talk:savingLongText', remains: ['go_on'] },
    /** Neither the device nor memory takes the last reply. */
    failed: { title: 'talk:failedTitle', text: 'talk:failedText', remains: ['retry'] },
    /** It is over, and its score could not be worked out: the code for that did not come, or broke. */
    unscored: { title: 'talk:unscoredTitle', text: 'talk:unscoredText', remains: ['retry'] },
  },
  /** All that is kept: the code that reads it, or the reading itself. */
  talks: { ...arrival('trouble:talksTitle'), failed: { title: 'trouble:talksTitle', text: 'trouble:talksText', remains: ['retry'] } },

  /** Whether what is done outlives the page; recognised as `Keeping` says. */
  storage: {
    memory_only: { title: 'trouble:memoryTitle', text: 'trouble:memoryText', remains: ['go_on'] },
    full: { title: 'trouble:fullTitle', text: 'app:fullStayText', remains: ['go_on'] },
    deleted: { title: 'app:deletedTitle', text: 'app:deletedText', remains: ['go_on'] },
    blocked: { title: 'app:blockedTitle', text: 'app:blockedText', remains: ['go_on'] },
    newer: { title: 'app:newerDataTitle', text: 'app:newerDataText', remains: ['go_on'] },
    taken_over: { title: 'trouble:newerTitle', text: 'trouble:newerText', remains: ['reload'] },
  },
  /** The browser does not take the last change of the settings. */
  settings: { memory_only: { title: 'trouble:settingsTitle', text: 'trouble:settingsText', remains: ['go_on'] } },

  /** Saving to a file, where one cannot reload without losing something: its code. */
  saving: { ...arrival('trouble:savingTitle'), failed: { title: 'trouble:savingTitle', text: 'trouble:savingText', remains: ['retry'] } },

  /** The browser does not print, and does not say so: no `beforeprint` comes. */
  printing: { refused: { title: 'trouble:printTitle', text: 'trouble:printText', remains: ['go_on'] } },

  /** The app is not kept on the device; recognised as `KeepingTrouble` says, and `failed` where it says nothing. */
  worker: {
    unreachable: keeping('offline:trouble.unreachable'),
    missing: keeping('offline:trouble.missing'),
    changed: keeping('offline:trouble.changed'),
    no_room: keeping('offline:trouble.no_room'),
    worker_refused: keeping('offline:trouble.worker_refused'),
    unanswered: keeping('offline:trouble.unanswered'),
    failed: keeping('offline:failedText'),
  },
} as const satisfies Table;

type RowsOf<T> = { [S in keyof T & string]: `${S}.${keyof T[S] & string}` }[keyof T & string];

/** Names of rows: what is in trouble, and why. */
export type StartTroubleId = RowsOf<typeof START_TROUBLES>;
export type TroubleId = RowsOf<typeof TROUBLES>;

/** Every row of a part by its name, in the order of the table. */
export function listTroubles<Id extends string>(part: Table): (Trouble & { readonly id: Id })[] {
  return Object.entries(part).flatMap(([what, causes]) => Object.entries(causes).map(([why, trouble]) => ({ id: `${what}.${why}` as Id, ...trouble })));
}
