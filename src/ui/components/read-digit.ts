type Key = Pick<KeyboardEvent, 'key' | 'code'>;

/**
 * The digit 1 to 9 of a key: the one it types, in any script, else the one at whose place it lies, for many top rows have letters (Kazakh,
 * Armenian) or signs (French, Czech). Undefined for 0, keys without a digit, and the number pad's arrows.
 */
export function readDigit({ key, code }: Key): number | undefined {
  const typed = /^\p{Nd}$/u.test(key) ? toDigit(key) : undefined;
  const placed = isSign(key) ? Number(/^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? 0) : 0;
  return (typed ?? placed) || undefined;
}

/** Whether the key types something, and is not one like Home or Enter: those have names. */
function isSign(key: string): boolean {
  return [...key].length === 1 || key === 'Dead';
}

/** Digits of every script stand in tens, one ten behind the other: a digit is worth as much as there are others before it. */
function toDigit(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}
