/** Most moves of one attempt. */
export const MOST_MOVES = 200;

/** Most events of one attempt: what happens beyond them is not kept, so that it stays readable. */
export const MOST_EVENTS = 200;
