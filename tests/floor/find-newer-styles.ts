import { type CssNode, type Declaration, generate, parse, type Rule, type WalkContext, walk } from 'css-tree';
import { FEATURES, findLacking, type NewerUse } from './find-lacking.ts';

/** The names of functions stand at different depths of the data. */
const TYPES = FEATURES.filter((feature) => feature.startsWith('css.types.'));

/**
 * What a style sheet uses that a browser of the floor lacks and that it has no other way for. A use has one where it stands inside an
 * `@supports` that asks for it, and where the same rule gives the property twice, the older way first, or under a prefixed name.
 */
export function findNewerStyles(sheet: string): NewerUse[] {
  const found: NewerUse[] = [];
  const asked: string[] = [];
  function enter(this: WalkContext, node: CssNode): void {
    const { rule } = this;
    const declaration = node.type === 'Declaration' ? node : this.declaration;
    if (isAsking(node)) asked.push(generate(node.prelude));
    for (const feature of nameFeatures(node, declaration?.property)) {
      const since = findLacking(feature) ?? [];
      const isAskedFor = asked.some((condition) => condition.includes(nameOf(node)));
      if (since.length === 0 || isAskedFor || hasOlderWay(rule, declaration)) continue;
      found.push({ feature, since, where: describe(node, rule, declaration) });
    }
  }
  walk(parse(sheet, { parseCustomProperty: true }), {
    enter,
    leave(node: CssNode) {
      if (isAsking(node)) asked.pop();
    },
  });
  return found;
}

type Asking = CssNode & { type: 'Atrule'; prelude: CssNode };

function isAsking(node: CssNode): node is Asking {
  return node.type === 'Atrule' && node.name === 'supports' && node.prelude !== null;
}

/** The names of what a piece of a style sheet uses. */
function nameFeatures(node: CssNode, property: string | undefined): string[] {
  switch (node.type) {
    case 'Declaration':
      return node.property.startsWith('-') ? [] : [`css.properties.${node.property}`];
    case 'Identifier':
      return property === undefined ? [] : [`css.properties.${property}.${node.name}`];
    case 'Function':
      return property === undefined ? [] : TYPES.filter((feature) => feature.endsWith(`.${node.name}`));
    case 'Dimension':
      return [`css.types.length.${node.unit}`];
    case 'Operator':
      return node.value === '/' && property === 'content' ? ['css.properties.content.alt_text'] : [];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'Feature':
      return [`css.at-rules.media.${node.name}`];
    default:
      return [];
  }
}

/** The word that a condition of `@supports` would have to name. */
function nameOf(node: CssNode): string {
  if (node.type === 'Declaration') return node.property;
  return 'name' in node && typeof node.name === 'string' ? node.name : generate(node);
}

function hasOlderWay(rule: Rule | null, declaration: Declaration | null): boolean {
  if (rule === null || declaration === null) return false;
  const names = rule.block.children.toArray().flatMap((node) => (node.type === 'Declaration' ? [node.property] : []));
  if (names.some((name) => /^-(?:webkit|moz)-/.test(name) && name.endsWith(`-${declaration.property}`))) return true;
  // A value with var() is taken by every browser, and found to mean nothing when it is too late for the older way.
  return !generate(declaration).includes('var(') && names.filter((name) => name === declaration.property).length > 1;
}

function describe(node: CssNode, rule: Rule | null, declaration: Declaration | null): string {
  const selector = rule === null ? '' : `${generate(rule.prelude)} `;
  return `${selector}{ ${generate(declaration ?? node).slice(0, 120)} }`;
}
