import { parseSync } from 'vite';
import { FEATURES, findLacking, type NewerUse } from './find-lacking.ts';

/** What well-known names are instances of. */
const INSTANCES: Readonly<Record<string, string>> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  self: 'Window',
  window: 'Window',
};

const GLOBAL = /^(?:api|javascript\.builtins)\.(\w+)$/;
const MEMBER = /^((?:api|javascript\.builtins)(?:\.Intl)?\.(\w+))\.(\w+?)(_static)?$/;

const names = readNames();

/**
 * What a script uses that a browser of the floor lacks, by name: objects that are newer themselves (`Iterator`), members of objects that
 * one names (`Object.groupBy`, `navigator.share`), and members that nothing older has too (`toSorted`). What only a newer object has is
 * found by that object. A name that the script declares is its own. A use may ask first whether the thing is there: whoever reads the list
 * has to say so.
 */
export function findNewerScripts(script: string): NewerUse[] {
  const { program, errors } = parseSync('script.js', script);
  if (errors.length > 0) throw new Error(`A script cannot be read: ${errors[0]?.message}`);
  const root = program as unknown as SyntaxNode;
  const own = new Set<unknown>();
  walk(root, (node, parent, place) => {
    if (isDeclared(node, parent, place)) own.add(node.name);
  });
  const found: NewerUse[] = [];
  walk(root, (node, parent, place) => {
    const feature = nameFeature(node, parent, place, own);
    const since = feature === undefined ? [] : (findLacking(feature) ?? []);
    if (feature === undefined || since.length === 0) return;
    found.push({ feature, since, where: script.slice(Math.max(0, node.start - 40), node.end + 40).replaceAll(/\s+/g, ' ') });
  });
  return found;
}

/** As every parser of ECMAScript gives it (ESTree), as far as it matters here. */
type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number; readonly name?: unknown; readonly [part: string]: unknown };

function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | undefined, place: string) => void, parent?: SyntaxNode, place = ''): void {
  visit(node, parent, place);
  for (const [part, inside] of Object.entries(node)) {
    for (const child of Array.isArray(inside) ? inside : [inside]) if (isNode(child)) walk(child, visit, node, part);
  }
}

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}

/** Whether the script gives this name to something of its own, as minifiers do with two letters. */
function isDeclared({ type }: SyntaxNode, parent: SyntaxNode | undefined, place: string): boolean {
  if (type !== 'Identifier' || parent === undefined) return false;
  if (place === 'id') return parent.type === 'VariableDeclarator' || parent.type.startsWith('Function') || parent.type.startsWith('Class');
  return place === 'params' || (place === 'local' && parent.type.startsWith('Import'));
}

function nameFeature(node: SyntaxNode, parent: SyntaxNode | undefined, place: string, own: ReadonlySet<unknown>): string | undefined {
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined;
  const isNamed = parent?.computed !== true;
  if (parent?.type === 'MemberExpression' && place === 'property' && isNamed) {
    const { object } = parent;
    const owner = isNode(object) && object.type === 'Identifier' ? String(object.name) : '';
    const ofOwner = `${INSTANCES[owner] ?? owner}.${node.name}`;
    return names.statics.get(ofOwner) ?? names.owned.get(ofOwner) ?? names.members.get(node.name);
  }
  if (parent?.type === 'Property' && place === 'key' && isNamed) return undefined;
  return own.has(node.name) ? undefined : names.globals.get(node.name);
}

/** The names of what is newer than the floor, by kind. */
function readNames(): Record<'globals' | 'statics' | 'owned' | 'members', ReadonlyMap<string, string>> {
  const isNewer = (feature: string) => (findLacking(feature) ?? []).length > 0;
  const globals = FEATURES.flatMap((feature): [string, string][] => {
    const [, name] = GLOBAL.exec(feature) ?? [];
    return name !== undefined && isNewer(feature) ? [[name, feature]] : [];
  });
  const parts = FEATURES.flatMap((feature) => {
    const [, owner = '', object = '', name = '', isStatic] = MEMBER.exec(feature) ?? [];
    return name === '' || name === 'constructor' || name.endsWith('_event') ? [] : [{ feature, owner, object, name, isStatic: isStatic !== undefined }];
  });
  const older = new Set(parts.filter(({ feature, isStatic }) => !isStatic && !isNewer(feature)).map(({ name }) => name));
  const newer = parts.filter(({ feature }) => isNewer(feature));
  const inReach = newer.filter(({ owner, isStatic }) => !isStatic && findLacking(owner)?.length === 0);
  // Of several with one name the first stays.
  const toPairs = (of: typeof parts, name: (part: (typeof parts)[number]) => string) => new Map([...of].reverse().map((part) => [name(part), part.feature]));
  const ofWindow = inReach.filter(({ object }) => object === 'Window').map(({ name, feature }): [string, string] => [name, feature]);
  return {
    globals: new Map([...ofWindow, ...globals]),
    statics: toPairs(
      newer.filter(({ isStatic }) => isStatic),
      ({ object, name }) => `${object}.${name}`,
    ),
    owned: toPairs(inReach, ({ object, name }) => `${object}.${name}`),
    members: toPairs(
      inReach.filter(({ name }) => !older.has(name)),
      ({ name }) => name,
    ),
  };
}
