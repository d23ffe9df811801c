/** Characters of a quote that goes beside a curve. */
const LONGEST = 48;

/** What a sentence or a part of it can end in, in our languages; none of it goes before an ellipsis. */
const ENDS = /[\s.,;:!?…–—։՝՜՞-]+$/u;

/** The beginning of something that was said, up to the end of a word; what is left out shows as an ellipsis. @param longest characters */
export function shortenQuote(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : longest).replace(ENDS, '')}…`;
}
