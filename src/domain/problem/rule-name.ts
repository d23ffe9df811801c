/** Rules about a value; `problems.json` has the words of each, because a pattern means nothing to most of those who read them. */
export type RuleName =
  | 'atLeast'
  | 'above'
  | 'atMost'
  | 'textAtLeast'
  | 'textAtMost'
  | 'listAtLeast'
  | 'listAtMost'
  | 'oneOf'
  | 'identifier'
  | 'folderName'
  | 'replyLetter'
  | 'capital'
  | 'sentence'
  | 'shortText'
  | 'hash'
  | 'language'
  | 'currency'
  | 'runReply'
  | 'source'
  | 'moment'
  | 'uniqueId'
  | 'choice'
  | 'other';

/** Kinds of values, as schemas name them; `problems.json` says what each looks like in a file. */
export const VALUE_KINDS = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'null'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];
