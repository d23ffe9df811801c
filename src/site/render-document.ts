import { createHash } from 'node:crypto';
import { dir } from 'i18next';
import type { PageSpec, Script, View } from './page-spec.ts';

/** A view with the markup of the app in it, and how the ids in that begin: several views may stand in one page. */
export type RenderedView = View & { readonly body: string; readonly ids: string };

/**
 * Shows what stands in the template before it where the page is in the template's language, and goes once more to the address: a card may
 * have been pressed before there was anything to lead to.
 */
const SHOW_INERT = `{
const { previousElementSibling: template } = document.currentScript;
if (template.lang === document.documentElement.lang) {
template.parentNode.prepend(template.content);
if (location.hash !== '') location.replace(location.href);
}
}`;

/** Where a style sheet of the build names a file; the document writes it as seen from its page. */
export const FROM_PAGE = 'from-page:';

/**
 * Writes a page: the only place that writes HTML. Its policy (CSP 3) lets nothing in from elsewhere, and in place only the scripts and styles
 * of the page by their hashes; as a meta element, because any web server, and none, must do.
 */
export function renderDocument(page: PageSpec, views: readonly RenderedView[], inert: readonly RenderedView[] = []): string {
  const { assets, language, state } = page;
  const home = state.home === '' ? './' : state.home;
  const see = (text: string) => text.replaceAll(FROM_PAGE, home);
  const head: Script[] = [{ id: 'page-state', json: JSON.stringify(state) }, { code: assets.watchStart }, assets.beforePaint];
  const body: Script[] = [page.troubles, ...assets.body];
  const style = see(assets.style) + styleViews(views);
  const styles = [style, ...(assets.lateStyle === undefined ? [] : [see(assets.lateStyle)])];
  const scripts = [...head, ...body, ...(inert.length > 0 ? [{ code: SHOW_INERT }] : [])];
  return `<!doctype html>
<html lang="${language}" dir="${dir(language)}" data-theme="auto" data-text="normal" data-motion="auto">
<head>
<meta charset="utf-8">
${assets.loads === 'anything' ? '' : `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scripts, styles, assets.loads === 'files')}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="theme-color" content="#fffefb" media="(prefers-color-scheme: light)" data-scheme="light">
<meta name="theme-color" content="#1b1f27" media="(prefers-color-scheme: dark)" data-scheme="dark">
${head.map((script) => renderScript(script, home)).join('\n')}
${assets.links.map((link) => `<link${renderAttributes({ ...link, href: see(link.href ?? '') })}>`).join('\n')}
<style>${style}</style>
</head>
<body>
<div id="root">
${views.map(renderView).join('\n')}
${renderLines(page)}
${renderInert(inert)}
</div>
${body.map((script) => renderScript(script, home)).join('\n')}
${assets.lateStyle === undefined ? '' : `<style>${see(assets.lateStyle)}</style>`}
</body>
</html>
`;
}

function renderView({ language, route, isWaiting, isHidden, body, ids }: RenderedView): string {
  const attributes = { class: 'view', lang: language, dir: dir(language), ...(isWaiting && { id: route }), 'data-route': route, 'data-ids': ids };
  return `<div${renderAttributes(attributes)}${isHidden ? ' hidden' : ''}>${body}</div>`;
}

function renderInert(views: readonly RenderedView[]): string {
  const languages = [...new Set(views.map(({ language }) => language))];
  const templates = languages.map((language) => {
    const inside = views.filter((view) => view.language === language).map(renderView);
    return `<template lang="${language}">${inside.join('')}</template><script>${SHOW_INERT}</script>`;
  });
  return templates.join('\n');
}

/** Of views that do not wait, the one in the language of the page shows, which a script may set. */
function styleViews(views: readonly RenderedView[]): string {
  const languages = new Set(views.filter(({ isWaiting }) => !isWaiting).map(({ language }) => language));
  if (languages.size < 2) return '';
  const rules = [...languages].map(
    (language) =>
      `:where(html:lang(${language})) .view:lang(${language}):not([id]){display:block}:where(html:lang(${language})) .view:not(:lang(${language})){display:none}`,
  );
  return `@layer base{${rules.join('')}}`;
}

function renderLines({ lines }: PageSpec): string {
  if (lines.length === 0) return '';
  const taglines = lines.map(({ language, tagline }) => `<li lang="${language}">${escapeHtml(tagline)}</li>`);
  const noScript = lines.map((line) => `<p lang="${line.language}">${escapeHtml(line.noScript)}</p>`);
  return `<aside class="first-lines">
<ul class="first-taglines">${taglines.join('')}</ul>
<noscript><div class="first-no-script">${noScript.join('')}</div></noscript>
</aside>`;
}

function renderScript(script: Script, home: string): string {
  if ('src' in script) return `<script${script.isModule ? ' type="module"' : ' async'} src="${home}${script.src}"></script>`;
  if ('code' in script) return `<script>${script.code}</script>`;
  return `<script type="application/json" id="${script.id}">${script.json.replaceAll('<', '\\u003c')}</script>`;
}

function renderAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function writePolicy(scripts: readonly Script[], styles: readonly string[], hasFiles: boolean): string {
  const own = hasFiles ? " 'self'" : '';
  const code = scripts.flatMap((script) => ('code' in script ? [script.code] : []));
  return [
    `default-src${own || " 'none'"}`,
    `script-src${own}${writeHashes(code)}`,
    `style-src${own}${writeHashes(styles)}`,
    `font-src${own || ' data:'}`,
    `img-src${own} data:`,
    "connect-src 'self'",
    `worker-src${own || ' blob:'}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function writeHashes(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
