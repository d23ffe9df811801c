import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/content/build/escape-html.ts';

test.each([
  ['<b>&"quoted"</b>', '&lt;b&gt;&amp;&quot;quoted&quot;&lt;/b&gt;'],
  ['&lt;', '&amp;lt;'],
  ['Երկու, $& and 3', 'Երկու, $&amp; and 3'],
  ['', ''],
])('the text %s stands in a page as %s', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
