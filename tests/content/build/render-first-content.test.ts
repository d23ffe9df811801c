import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderFirstContent } from '../../../src/content/build/render-first-content.ts';

const english = { language: 'en', words: { brand: 'Amends', tagline: 'Practise', noScript: 'Switch it on' } };
const kyrgyz = { language: 'ky', words: { tagline: 'Машыгыңыз' } };

test('a word of the page comes from the first language', () => {
  expect(renderFirstContent('<h1>{{brand}}</h1>', [english, kyrgyz])).toBe('<h1>Amends</h1>');
});

test('every language has its line, marked with its tag; one without the words has none', () => {
  expect(renderFirstContent('{{taglines}}', [english, kyrgyz])).toBe('<li lang="en">Practise</li><li lang="ky">Машыгыңыз</li>');
  expect(renderFirstContent('{{noScript}}', [english, kyrgyz])).toBe('<p lang="en">Switch it on</p>');
});

test('words are text, whatever is in them', () => {
  const words = { title: '"A" & $& <b>', tagline: '</li><script>' };
  expect(renderFirstContent('{{title}}{{taglines}}', [{ language: 'en', words }])).toBe(
    '&quot;A&quot; &amp; $&amp; &lt;b&gt;<li lang="en">&lt;/li&gt;&lt;script&gt;</li>',
  );
});

test('words that are missing or no text leave nothing behind', () => {
  expect(renderFirstContent('<p>{{title}}{{taglines}}</p>', [{ language: 'en', words: { title: 7 } }])).toBe('<p></p>');
  expect(renderFirstContent('<p>{{title}}</p>', [])).toBe('<p></p>');
});

test('index.html asks for nothing that the English file lacks', () => {
  const page = readFileSync('index.html', 'utf8');
  const app: Record<string, string> = JSON.parse(readFileSync('locales/en/app.json', 'utf8'));
  const asked = [...page.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => (key === 'taglines' ? 'tagline' : (key ?? '')));
  expect(asked).toEqual(['title', 'description', 'brand', 'tagline', 'noScript']);
  expect(asked.filter((key) => !app[key])).toEqual([]);
});
