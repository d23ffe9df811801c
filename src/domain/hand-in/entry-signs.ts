import type { Entry } from '../attempt/entries.ts';
import { SILENCE } from '../conversation/talk-state.ts';

/** Signs of what is no reply. Published ones never change: they stand in what was signed. */
const SIGNS = { guide_opened: '?', paused: '(', resumed: ')', extended: '+', taken_back: '<', language_changed: '@' } as const;

/** Sign of a silence. */
const SILENT = '-';

type EventName = keyof typeof SIGNS;

/** One sign for an entry of a talk: the letter of a reply, or what happened beside it. */
export function toSign(entry: Entry): string {
  if ('event' in entry) return SIGNS[entry.event];
  return entry.choice === SILENCE ? SILENT : entry.choice;
}

/** What a sign stands for; undefined where it is none. */
export function readSign(sign: string): { readonly choice: string } | { readonly event: EventName } | undefined {
  if (/^[a-z]$/.test(sign)) return { choice: sign };
  if (sign === SILENT) return { choice: SILENCE };
  const event = (Object.keys(SIGNS) as EventName[]).find((name) => SIGNS[name] === sign);
  return event && { event };
}
