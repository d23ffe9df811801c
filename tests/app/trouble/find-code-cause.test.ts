import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findCodeCause } from '../../../src/app/trouble/find-code-cause.ts';

beforeAll(() => void vi.stubGlobal('document', { baseURI: 'https://amends.test/hotel/index.html' }));
afterAll(() => void vi.unstubAllGlobals());

const FILE = 'https://amends.test/hotel/assets/settings-screen-1.js';
/** As the browsers word it: Chromium, Firefox, Safari, and the loader of the build for styles. */
const CHROMIUM = new TypeError(`Failed to fetch dynamically imported module: ${FILE}`);
const FIREFOX = new TypeError(`error loading dynamically imported module: ${FILE}`);
const SAFARI = new TypeError('Importing a module script failed.');
const STYLES = new Error('Unable to preload CSS for ./assets/settings-screen-1.css');

const answer = (status: number, type: string) => vi.fn(async (_url: unknown) => new Response('', { status, headers: { 'content-type': type } }));

it.each([CHROMIUM, FIREFOX])('asks for the very file that has not come: $message', async (error) => {
  const ask = answer(404, 'text/html');
  expect(await findCodeCause(error, ask)).toBe('gone');
  expect(String(ask.mock.calls[0]?.[0])).toBe(FILE);
});

it('finds the address of a style, which is as seen from the page', async () => {
  const ask = answer(404, 'text/html');
  expect(await findCodeCause(STYLES, ask)).toBe('gone');
  expect(String(ask.mock.calls[0]?.[0])).toBe('https://amends.test/hotel/assets/settings-screen-1.css');
});

it('where the browser does not name it, asks for the script that asks', async () => {
  const ask = answer(503, 'text/html');
  expect(await findCodeCause(SAFARI, ask)).toBe('not_arrived');
  expect(String(ask.mock.calls[0]?.[0])).toContain('find-code-cause');
});

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'not_arrived'],
  ['a server in trouble', answer(500, 'text/html'), 'not_arrived'],
  ['a page in its place', answer(200, 'text/html'), 'foreign'],
  ['the file after all', answer(200, 'text/javascript; charset=utf-8'), 'not_arrived'],
])('%s is told as what it is', async (_what, ask, why) => {
  expect(await findCodeCause(CHROMIUM, ask as typeof fetch)).toBe(why);
});

it('code that has come and is itself in trouble is not the network’s matter', async () => {
  const ask = answer(200, 'text/javascript');
  expect(await findCodeCause(new TypeError("Cannot read properties of undefined (reading 'map')"), ask)).toBeUndefined();
  expect(await findCodeCause('thrown', ask)).toBeUndefined();
  expect(ask).not.toHaveBeenCalled();
});
