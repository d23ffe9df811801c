/** A key as code asks for it: its area, and what the key must match. */
export type UsedKey = { readonly area: string; readonly pattern: RegExp };

const STRING = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const AREAS = /useTranslation\(\s*(\[[^\]]*\]|'[^']*')|TFunction<\s*(\[[^\]]*\]|'[^']*')|getFixedT\('\w+', ('[^']*')/g;
/** A call that asks for all words below a key at once. */
const WHOLE = /(?<![\w.])t\('((?:\w+:)?[\w.]+)', \{ returnObjects: true \}\)/g;
/** A call of `t`, or of a function that stands for it. */
const CALL = /(?<![\w.])(?:i18n\.)?(?:t|say)\(/g;

/**
 * Every key that a source file asks for. A key without an area is looked for in the areas the file names; a value put into a
 * template may be anything; where `t` is given a variable, every string of the file may be what it holds.
 * @param always areas the file has although it does not name them
 */
export function findUsedKeys(code: string, always: readonly string[] = []): UsedKey[] {
  const areas = [...new Set([...always, ...findNamedAreas(code)])];
  const asked = [...code.matchAll(CALL)].map(({ 0: call, index }) => readFirstArgument(code, index + call.length));
  const isOpen = always.length > 0 || asked.some((argument) => listStrings(argument).length === 0);
  const whole = [...code.matchAll(WHOLE)].map(([, key = '']) => `${key}.\${below}`);
  return [...new Set([...(isOpen ? [code] : asked).flatMap(listStrings), ...whole])].flatMap((key) => toUsed(key, areas));
}

/** The areas that a source file names as its own. */
function findNamedAreas(code: string): string[] {
  return [...code.matchAll(AREAS)].flatMap(([, one, two, three]) => [...(one ?? two ?? three ?? '').matchAll(/'([^']*)'/g)].map(([, area]) => area ?? ''));
}

/** The areas that a source file says words of: those it names, and those of single keys. */
export function findUsedAreas(code: string): string[] {
  return [...new Set([...findNamedAreas(code), ...findUsedKeys(code).map(({ area }) => area)])];
}

function listStrings(code: string): string[] {
  return [...code.matchAll(STRING)].map(([, plain, template]) => plain ?? template ?? '');
}

function toUsed(key: string, areas: readonly string[]): UsedKey[] {
  const [, area, rest] = /^(\w+):(.+)$/s.exec(key) ?? [];
  const parts = (rest ?? key).split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  if (parts.join('') === '') return [];
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  return (area === undefined ? areas : [area]).map((name) => ({ area: name, pattern }));
}

/** The code from a place up to the comma or bracket that ends the argument there. */
function readFirstArgument(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    if (sign === "'" || sign === '`') at = skipString(code, at);
    else if ('([{'.includes(sign)) depth += 1;
    else if (depth === 0 && ',)'.includes(sign)) return code.slice(from, at);
    else if (')]}'.includes(sign)) depth -= 1;
  }
  return code.slice(from);
}

function skipString(code: string, from: number): number {
  const end = code.indexOf(code[from] ?? '', from + 1);
  return end === -1 ? code.length : end;
}
