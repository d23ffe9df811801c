/** How large a file may be before it is refused unread. */
export type JsonLimits = {
  /** Most characters of the text. */
  readonly characters: number;
  /** Most values in it, keys and list entries alike. */
  readonly values: number;
};

/** For one scenario, one language or one attempt. */
export const USUAL_LIMITS: JsonLimits = { characters: 2_000_000, values: 200_000 };

/** Levels of objects and lists inside each other, beside the outermost. */
export const DEEPEST = 24;
