type Key = Pick<KeyboardEvent, 'key' | 'code'>;

/**
 * The digit from 1 to 9 that a key stands for: the one it types, in any script, and otherwise the one at whose place it lies. On the
 * top row of many layouts there are letters (Kazakh, Armenian) or signs (French, Czech), and digits only with Shift or not at all.
 * Keys without a digit, and 0, give nothing; on the number pad so do arrows, which it types while its digits are off.
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
