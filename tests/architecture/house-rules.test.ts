import { beforeAll, expect, test } from 'vitest';
import { lintPlanted, type Refusal, readLintWords } from './lint-planted.ts';

/** One line of code that the linter must refuse: where it is written, by which rule, and with which words. */
const refused: readonly (readonly [path: string, line: string, rule: string, message: RegExp])[] = [
  ['src/domain/window.ts', 'export const width = () => window.innerWidth;', 'noRestrictedGlobals', /window/],
  ['src/domain/document.ts', 'export const title = () => document.title;', 'noRestrictedGlobals', /document/],
  ['src/domain/local-storage.ts', 'export const seen = () => localStorage.length;', 'noRestrictedGlobals', /localStorage/],
  ['src/domain/indexed-db.ts', 'export const names = () => indexedDB.databases();', 'noRestrictedGlobals', /indexedDB/],
  ['src/domain/fetch.ts', "export const page = () => fetch('/');", 'noRestrictedGlobals', /fetch/],
  ['src/domain/timer.ts', 'export const wait = (go: () => void) => setTimeout(go, 1);', 'noRestrictedGlobals', /setTimeout/],
  ['src/app/local-storage.ts', 'export const seen = () => localStorage.length;', 'noRestrictedGlobals', /localStorage/],
  ['src/ui/screens/seen.ts', 'export const names = () => indexedDB.databases();', 'noRestrictedGlobals', /indexedDB/],
  ['src/ui/components/greeting.tsx', 'export const Greeting = () => <p>Good morning</p>;', 'noJsxLiterals', /string literal/],
  ['src/app/floating.ts', 'export function go() { save(); } async function save() { await 0; }', 'noFloatingPromises', /Promise/],
  ['src/app/misused.ts', 'export const go = () => (save() ? 1 : 2); async function save() { await 0; }', 'noMisusedPromises', /Promise/],
  ['src/app/first.ts', "import { second } from './second.ts'; export const first = () => second;", 'noImportCycles', /cycle/],
  ['src/app/second.ts', "import { first } from './first.ts'; export const second = () => first;", 'noImportCycles', /cycle/],
  ['src/app/anything.ts', 'export const anything: any = 1;', 'noExplicitAny', /any/],
  ['src/app/all.ts', "export * from './first.ts';", 'noBarrelFile', /barrel/],
  ['tests/app/only.test.ts', "import { test } from 'vitest'; test.only('a', () => {});", 'noFocusedTests', /test/i],
  ['tests/app/skip.test.ts', "import { test } from 'vitest'; test.skip('a', () => {});", 'noSkippedTests', /test/i],
];

let refusals: Refusal[] = [];

beforeAll(() => {
  refusals = lintPlanted({
    ...Object.fromEntries(refused.map(([path, line]) => [path, line])),
    'src/storage/allowed.ts': 'export const names = () => indexedDB.databases();',
    'tests/ui/allowed.test.tsx': 'export const Greeting = () => <p>Good morning</p>;',
  }).refusals;
}, 60_000);

test.each(refused)('in %s the linter refuses: %s', (path, _line, rule, message) => {
  const found = refusals.find((refusal) => refusal.path === path && refusal.rule === rule);
  expect(found?.message).toMatch(message);
});

test('storage may name IndexedDB, and a component test may write its words in place', () => {
  expect(refusals.filter(({ path }) => path.includes('allowed'))).toEqual([]);
});

test('a refused global comes with what to do instead', () => {
  const reach = 'export const names = () => indexedDB.databases();';
  expect(readLintWords('src/domain/x.ts', reach)).toContain('Domain is pure: pass it in as a parameter, or move this to app/.');
  expect(readLintWords('src/app/x.ts', reach)).toContain('Only storage/ names IndexedDB: ask a port from storage/ through app/.');
});
