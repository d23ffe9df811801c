/** Addresses of the screens, below the hash. */
export const ADDRESSES = {
  choose: '/',
  briefing: '/briefing/:scenario',
  talk: '/talk/:attempt',
  debrief: '/debrief/:attempt',
  history: '/history',
  settings: '/settings',
} as const;

/** Link to the briefing of a scenario. */
export function toBriefing(scenario: string): string {
  return `#/briefing/${scenario}`;
}

/** Link to a talk under way. */
export function toTalk(attempt: string): string {
  return `#/talk/${attempt}`;
}

/** Link to the debrief of a talk. */
export function toDebrief(attempt: string): string {
  return `#/debrief/${attempt}`;
}
