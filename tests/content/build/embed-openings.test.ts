import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedOpenings } from '../../../src/content/build/embed-openings.ts';

/** In the place of what React writes: says which language and complaint, and what the page of all is called. */
const WRITER = `
export const createOpeningWriter = async (language, start, home) => ({ value }) =>
  value && { title: '', description: '', direction: 'ltr', body: '<i>' + language + ' ' + value.id + ' ' + JSON.stringify(home) + '</i>' };`;

const startWith = (...ids: string[]) => JSON.stringify({ cards: { summaries: ids.map((id) => ({ id })) } });
const talk = (id: string) => JSON.stringify({ value: { id } });

let root = '';
beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'openings-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/render-opening.tsx'), WRITER);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('each language has a template with the openings of its first three cards, followed by what shows it', async () => {
  const files = new Map([
    ['en/start.json', startWith('d', 'b', 'c', 'a')],
    ...['a', 'b', 'c', 'd'].map((id): [string, string] => [`en/talk/${id}.json`, talk(id)]),
    ['hy/start.json', startWith('b')],
    ['hy/talk/b.json', talk('b')],
  ]);
  const parts = (await embedOpenings(root, files)).split(/(?=<template)/);
  expect(parts.map((part) => part.replace(/<script>[\s\S]*<\/script>\s*$/, '|'))).toEqual([
    '<template lang="en"><div class="opening-page" data-opening="b"><i>en b ""</i></div><div class="opening-page" data-opening="c"><i>en c ""</i></div><div class="opening-page" data-opening="d"><i>en d ""</i></div></template>|',
    '<template lang="hy"><div class="opening-page" data-opening="b"><i>hy b ""</i></div></template>|',
  ]);
});

test('a card whose complaint cannot be read has no opening', async () => {
  expect(await embedOpenings(root, new Map([['en/start.json', startWith('a')]]))).toBe('');
});
