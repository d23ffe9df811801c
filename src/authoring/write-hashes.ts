import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { hashSentence } from '../domain/format/hash-sentence.ts';

type Sentences = Readonly<Record<string, string>>;

/**
 * Text of a translation with the hash of the English beside every sentence that both have. Nothing else changes, down to the last space.
 * @returns the text, and how many hashes are new
 */
export function writeHashes(
  text: string,
  source: Sentences,
  { sentences, madeFrom = {} }: { readonly sentences: Sentences; readonly madeFrom?: Sentences | undefined },
): { text: string; confirmed: number } {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const order = Object.keys(sentences).filter((key) => Object.hasOwn(source, key));
  const spare = Object.keys(madeFrom).filter((key) => !order.includes(key));
  let bare = text.slice(mark.length);
  let confirmed = 0;
  for (const key of spare) bare = removeHash(bare, key);
  for (const key of order) {
    const hash = hashSentence(source[key] ?? '');
    if (madeFrom[key] === hash) continue;
    bare = setHash(bare, key, hash, order);
    confirmed += 1;
  }
  return { text: mark + bare, confirmed };
}

/** Takes one hash out. The parser would take the space before the first entry along, which the next one needs. */
function removeHash(text: string, key: string): string {
  const [first, second] = findNodeAtLocation(parseTree(text) as Node, ['madeFrom'])?.children ?? [];
  const isFirst = first?.children?.[0]?.value === key && second !== undefined;
  return applyEdits(
    text,
    isFirst ? [{ offset: first.offset, length: second.offset - first.offset, content: '' }] : modify(text, ['madeFrom', key], undefined, {}),
  );
}

/** Sets one hash, in the order of the sentences, and laid out as what is there already. */
function setHash(text: string, key: string, hash: string, order: readonly string[]): string {
  const root = parseTree(text) as Node;
  if (findNodeAtLocation(root, ['madeFrom']) === undefined) return setHash(insert(text, root, 'madeFrom', {}), key, hash, order);
  if (findNodeAtLocation(root, ['madeFrom', key]) !== undefined) return applyEdits(text, modify(text, ['madeFrom', key], hash, {}));
  return insert(text, findNodeAtLocation(root, ['madeFrom']) as Node, key, hash, (there) => {
    const before = there.filter((other) => order.indexOf(other) < order.indexOf(key));
    return before.length === 0 ? 0 : there.indexOf(before.at(-1) ?? '') + 1;
  });
}

/** A new entry of an object: the parser knows where it goes, and the entries beside it how far from each other they stand. */
function insert(text: string, parent: Node, key: string, value: unknown, getInsertionIndex?: (there: string[]) => number): string {
  const path = parent.parent === undefined ? [key] : ['madeFrom', key];
  const model = parent.children?.length ? parent : (findNodeAtLocation(parseTree(text) as Node, ['sentences']) as Node);
  const gap = text.slice(model.offset + 1, model.children?.[0]?.offset);
  const end = text.slice((model.children?.at(-1)?.offset ?? 0) + (model.children?.at(-1)?.length ?? 0), model.offset + model.length - 1);
  const edits = modify(text, path, value, getInsertionIndex === undefined ? {} : { getInsertionIndex });
  const spaced = edits.map(({ content, ...at }: Edit): Edit => {
    if (content.startsWith(',')) return { ...at, content: `,${gap}${content.slice(1)}` };
    return { ...at, content: `${gap}${content}${content.endsWith(',') ? '' : end}` };
  });
  return applyEdits(text, spaced);
}
