/** The language everything is written in first: its words stand in where a translation has none, and translations keep its hashes. */
export const SOURCE_LANGUAGE = 'en';
