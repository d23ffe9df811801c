/** Rules about a value; `problems.json` has the words of each, because a pattern means nothing to most of those who read them. */
export type RuleName =
  | 'atLeast'
  | 'above'
  | 'atMost'
  | 'bareNumber'
  | 'textNotEmpty'
  | 'textAtLeast'
  | 'textAtMost'
  | 'listNotEmpty'
  | 'listAtLeast'
  | 'listAtMost'
  | 'listOfText'
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
  | 'smallLetters'
  | 'other';

/** A kind of value, as schemas name it; `problems.json` says what each looks like in a file. */
export type ValueKind = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record' | 'null' | 'nonoptional';
