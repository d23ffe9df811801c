/** Mood at one moment of a talk; anger and trust 0..10, and what the moment is called, such as “start” or the words that were said. */
export type MoodPoint = { readonly anger: number; readonly trust: number; readonly label: string };

/** A point of the curve at which the customer felt better or worse than before, and what was said there. */
export type MoodMarker = { readonly index: number; readonly way: 'better' | 'worse'; readonly text: string };
