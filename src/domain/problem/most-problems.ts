/** Most problems that are reported of one kind of fault in one file: the rest would only bury the first. */
export const MOST_PROBLEMS = 200;
