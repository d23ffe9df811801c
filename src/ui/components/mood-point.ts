/** The mood at one moment of the talk, both 0..10; `label` says which moment: “start”, “after reply 3”. */
export type MoodPoint = { readonly anger: number; readonly trust: number; readonly label: string };

/** Something worth pointing at: the moment by its place in the points, and what was said there. */
export type MoodMarker = { readonly index: number; readonly text: string };
