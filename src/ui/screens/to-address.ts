import type { Mode } from '../../domain/attempt/talk-setting.ts';

/** Addresses of the screens, below the hash. */
export const ADDRESSES = {
  choose: '/',
  briefing: '/briefing/:scenario',
  /** The talk begins at once, past its briefing; also where that was pressed in a prerendered page, before the app was there. */
  begin: '/begin/:scenario/:mode?',
  talk: '/talk/:attempt',
  debrief: '/debrief/:attempt',
  history: '/history',
  settings: '/settings',
  handIn: '/hand-in',
  /** Who practises on this device now. */
  who: '/who',
  /** What others have handed in. */
  review: '/review',
  accessibility: '/accessibility',
  sources: '/sources/:method',
} as const;

/** Routes to the screens that show one thing, as one navigates to them. */
export const ROUTE_TO = {
  briefing: (scenario: string) => `/briefing/${scenario}`,
  begin: (scenario: string, mode?: Mode) => `/begin/${scenario}${mode === undefined ? '' : `/${mode}`}`,
  talk: (attempt: string) => `/talk/${attempt}`,
  debrief: (attempt: string) => `/debrief/${attempt}`,
} as const;

/** Path of the page that is prerendered for a complaint, as seen from the page of all. */
export function toComplaintPage(language: string, scenario: string): string {
  return `complaints/${language}/${scenario}.html`;
}

/** Link to the briefing of a scenario. */
export function toBriefing(scenario: string): string {
  return toLink(ROUTE_TO.briefing(scenario));
}

/** Link that begins a talk at once. @param mode absent for the one that is set */
export function toBegin(scenario: string, mode?: Mode): string {
  return toLink(ROUTE_TO.begin(scenario, mode));
}

/** Link to a talk under way. */
export function toTalk(attempt: string): string {
  return toLink(ROUTE_TO.talk(attempt));
}

/** Link to the debrief of a talk. */
export function toDebrief(attempt: string): string {
  return toLink(ROUTE_TO.debrief(attempt));
}

/** Link to everything that was practised. */
export function toHistory(): string {
  return toLink(ADDRESSES.history);
}

/** Link to the settings. */
export function toSettings(): string {
  return toLink(ADDRESSES.settings);
}

/** Link to where talks are handed in. */
export function toHandIn(): string {
  return toLink(ADDRESSES.handIn);
}

/** Link to who practises on this device. */
export function toWho(): string {
  return toLink(ADDRESSES.who);
}

/** Link to the review of what others have handed in. */
export function toReview(): string {
  return toLink(ADDRESSES.review);
}

/** Link to what was done so that everyone can use the app. */
export function toAccessibility(): string {
  return toLink(ADDRESSES.accessibility);
}

/** Link to the lines of the documents that a method rests on. */
export function toSources(method: string): string {
  return toLink(`/sources/${method}`);
}

function toLink(route: string): string {
  return `#${route}`;
}
