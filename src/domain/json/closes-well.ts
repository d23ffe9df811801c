const PARTS = /"(?:[^"\\\r\n]|\\.)*"|[{}[\]]/g;

/** Brackets by their signs, the innermost last. */
export function signsOf(text: string, open: readonly number[]): string {
  return open.map((at) => text.charAt(at)).join('');
}

/**
 * Whether what comes after a place closes exactly what is open there, bracket by bracket: then a guess at which of them was lost or is one too
 * many is right.
 * @param open the brackets that would be open there, the innermost last
 */
export function closesWell(text: string, from: number, open: string): boolean {
  const stack = [...open];
  for (const [part] of text.slice(from).matchAll(PARTS)) {
    if (part === '{' || part === '[') stack.push(part);
    else if ((part === '}' || part === ']') && stack.pop() !== (part === '}' ? '{' : '[')) return false;
  }
  return stack.length === 0;
}
