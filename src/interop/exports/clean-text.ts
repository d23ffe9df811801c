/** What stands where a sign was that no file of this kind can carry: half of a pair of surrogates, a control character, a code that is no character. */
export const LOST_SIGN = '\u25A1';

/** Replaced too: the sign for what was lost elsewhere, which writers of XML drop. Tabs and ends of lines stay. */
const UNFIT = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;

/** Text that comes back from CSV and from XML as it went: ends of lines are all alike, and where a sign is lost one sees that. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, LOST_SIGN);
}
