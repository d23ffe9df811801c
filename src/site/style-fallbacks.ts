import type { AtRule, Declaration, Plugin, Rule } from 'postcss';

const SUPPORTS_MIX = '(color: color-mix(in oklab, red, red))';
/** A mixture of two colours, each a word, a number or a function, with or without its share. */
const MIX = /color-mix\(in \w+, *((?:[^(),]|\([^()]*\))+?)(?: +([\d.]+)%)?, *((?:[^(),]|\([^()]*\))+?)(?: +([\d.]+)%)?\)/g;
/** Nothing to see by itself: what is mixed with it is better than this. */
const INVISIBLE = ['transparent', 'Canvas'];

/**
 * Fallbacks for values old browsers cannot read and the bundler does not lower. A `color-mix()` of custom properties becomes the colour with
 * the larger share (else they would paint black), except under `@supports`; `content: "→" / ""` becomes the sign alone.
 */
export function styleFallbacks(): Plugin {
  return {
    postcssPlugin: 'amends-style-fallbacks',
    Once(sheet, { atRule }) {
      sheet.walkDecls('content', putSignBefore);
      sheet.walkRules((rule) => {
        const mixed = isAskedFor(rule) ? [] : takeMixtures(rule);
        if (mixed.length > 0) rule.after(atRule({ name: 'supports', params: SUPPORTS_MIX, nodes: [rule.clone({ nodes: mixed })] }));
      });
    },
  };
}

function putSignBefore(declaration: Declaration): void {
  const [, sign] = /^(.*\S)\s*\/\s*"[^"]*"$/.exec(declaration.value) ?? [];
  if (sign !== undefined) declaration.cloneBefore({ value: sign });
}

/** Leaves the colour with the larger share in place of each mixture that the bundler cannot work out, and gives the declarations as they were. */
function takeMixtures(rule: Rule): Declaration[] {
  const mixed: Declaration[] = [];
  rule.each((node) => {
    if (node.type !== 'decl' || !node.value.includes('color-mix(') || !/var\(|Canvas/.test(node.value)) return;
    mixed.push(node.clone());
    node.value = node.value.replaceAll(MIX, (_, one: string, ofOne?: string, other = '', ofOther?: string) => pick(one, ofOne, other, ofOther));
  });
  return mixed;
}

function isAskedFor(rule: Rule): boolean {
  for (let node = rule.parent; node !== undefined && node.type !== 'root'; node = node.parent) {
    const { name, params = '' } = node as AtRule;
    if (name === 'supports' && params.includes('color-mix(')) return true;
  }
  return false;
}

/** The colour with the larger share, in per cent; the first of two alike. */
function pick(one: string, ofOne: string | undefined, other: string, ofOther: string | undefined): string {
  const share = ofOne === undefined ? 100 - Number(ofOther ?? 50) : Number(ofOne);
  const [more, less] = share >= 50 ? [one, other] : [other, one];
  return INVISIBLE.includes(more) ? less : more;
}
