/** Where the scenarios of a library lie, a folder each, below the project or whatever is laid out as it is. */
export const SCENARIOS_FOLDER = 'scenarios/library';

/** Where scenarios lie to begin from: they are checked as all others, and are no part of the library. */
export const EXAMPLES_FOLDER = 'scenarios/example';

/** Where revisions lie that are no longer played, a folder each: a scenario and the method it was scored by, as talks of then were had on them. */
export const PAST_FOLDER = 'scenarios/past';

/** Where the methods lie that they are scored by. */
export const METHODS_FOLDER = 'scenarios/methods';
