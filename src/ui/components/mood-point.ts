/** Mood at one moment of a talk; anger and trust 0..10, and what the moment is called, such as “start” or the words that were said. */
export type MoodPoint = { readonly anger: number; readonly trust: number; readonly label: string };

/** A point of the curve at which the customer felt otherwise than before, and how; both: angrier and more trusting, or the other way round, by the same. */
export type MoodChange = { readonly index: number; readonly way: 'better' | 'worse' | 'both'; readonly text: string };

/** A change with a sign in the picture. @property isGreat one of the greatest */
export type MoodMarker = MoodChange & { readonly isGreat: boolean };
