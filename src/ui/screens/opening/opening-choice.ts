/** What was chosen on the page of a complaint, on its way into the talk: the entry of the browser's history carries it. */
export type OpeningChoice = { readonly chosen: string; readonly isFocused: boolean };

/** The entry to put in place of the page's own. */
export function toHistoryState(chosen: string | undefined, isFocused: boolean): OpeningChoice | null {
  return chosen === undefined ? null : { chosen, isFocused };
}

/** What the present entry of the history carries; anything else than a choice is none. */
export function readOpeningChoice(state: unknown = window.history.state): OpeningChoice | undefined {
  if (typeof state !== 'object' || state === null || !('chosen' in state) || typeof state.chosen !== 'string') return undefined;
  return { chosen: state.chosen, isFocused: 'isFocused' in state && state.isFocused === true };
}
