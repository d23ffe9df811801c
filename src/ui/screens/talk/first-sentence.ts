/** The first sentence of a text in any of the six languages, with its mark: the next one begins with a capital. The whole text where it has one only. */
export function firstSentence(text: string): string {
  return /^.*?[.!?։…]["”»’)]*(?=\s+["“«„‘(]?[\p{Lu}\p{N}])/u.exec(text)?.[0] ?? text;
}
