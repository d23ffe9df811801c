import { createHash } from 'node:crypto';
import postcss from 'postcss';
import type { Rolldown } from 'vite';
import { CONTENT_PATHS, isOfPast, languageOf } from '../content/content-files.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import type { Assets, Script } from './page-spec.ts';
import { FROM_PAGE } from './render-document.ts';

/** What every page needs beside the app. */
export type Watchers = { readonly watchStart: string; readonly beforePaint: string; readonly icon: string };

/** The app as the bundler has made it: its chunk, what that imports at once, and the style of both. */
export type BuiltApp = { readonly chunk: Rolldown.OutputChunk; readonly imports: readonly string[]; readonly style: string };

/** Finds the app in a build, and takes its style sheets out: they stand in the pages, so that the first picture waits for no second request. */
export function takeApp(bundle: Rolldown.OutputBundle): BuiltApp {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunk = chunks.find(({ isEntry }) => isEntry);
  if (chunk === undefined) throw new Error('The build has no script of the app.');
  const imports = new Set<string>([chunk.fileName]);
  for (const name of imports) for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) imports.add(next);
  const sheets = chunks.filter(({ fileName }) => imports.has(fileName)).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  // Where the style is not split it belongs to no chunk.
  const whole = chunks.length === 1 ? Object.keys(bundle).filter((name) => name.endsWith('.css')) : [];
  const style = [...new Set([...sheets, ...whole])].map((sheet) => takeText(bundle, sheet)).join('');
  imports.delete(chunk.fileName);
  return { chunk, imports: [...imports], style };
}

/** Takes a file that is text out of a build. */
function takeText(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build has no ${name}.`);
  delete bundle[name];
  return (typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)).trim();
}

/** What the pages of the served build share: names carry a hash, and the app is fetched with the page and started by what runs before the first picture. */
export function gatherServed(
  { chunk, imports, style }: BuiltApp,
  watchers: Watchers,
  content: string,
  links: Assets['links'],
): { assets: Assets; files: Record<string, string> } {
  const beforePaint = nameByHash('before-paint', 'js', watchers.beforePaint);
  const icon = nameByHash('favicon', 'svg', watchers.icon);
  const assets: Assets = {
    watchStart: watchers.watchStart,
    beforePaint: { src: beforePaint },
    body: [],
    links: [
      { rel: 'icon', href: FROM_PAGE + icon, type: 'image/svg+xml' },
      ...[chunk.fileName, ...imports].map((file) => ({ rel: 'modulepreload', crossorigin: '', href: FROM_PAGE + file })),
      ...links,
    ],
    style,
    loads: 'files',
    files: { app: chunk.fileName, content },
  };
  return { assets, files: { [beforePaint]: watchers.beforePaint, [icon]: watchers.icon } };
}

/** What the one file is made of. Its letters come last, so that one need not wait for them. */
export function gatherOneFile({ chunk, style }: BuiltApp, watchers: Watchers, content: ReadonlyMap<string, string>): Assets {
  const data = [...content].map(([id, json]): Script & { readonly id: string } => ({ id, json }));
  const sheet = postcss.parse(style);
  const letters: string[] = [];
  sheet.walkAtRules('font-face', (rule) => {
    letters.push(rule.toString());
    rule.remove();
  });
  return {
    watchStart: watchers.watchStart,
    beforePaint: { code: escapeScript(watchers.beforePaint) },
    body: [...data.filter(({ id }) => isFirst(id)), { code: escapeScript(chunk.code) }, ...data.filter(({ id }) => !isFirst(id))],
    links: [{ rel: 'icon', href: `data:image/svg+xml;base64,${Buffer.from(watchers.icon).toString('base64')}`, type: 'image/svg+xml' }],
    style: sheet.toString(),
    lateStyle: letters.join(''),
    loads: 'nothing',
  };
}

/** What the app needs up to the first reply in English stands in front of its script in the one file, everything else behind it. */
function isFirst(path: string): boolean {
  return (languageOf(path) === undefined && !isOfPast(path)) || path === CONTENT_PATHS.start(SOURCE_LANGUAGE) || path.startsWith(`${SOURCE_LANGUAGE}/talk/`);
}

/** Inside a page, a script ends at the first closing tag, even one in a string. */
function escapeScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function nameByHash(name: string, ending: string, text: string): string {
  return `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.${ending}`;
}
