import { dirname, extname, join } from 'node:path/posix';
import { beforeAll, expect, test } from 'vitest';
import { allowedImports, forbiddenImports } from './forbidden-imports.ts';
import { lintPlanted, type Refusal } from './lint-planted.ts';

/** Every way to write an import that the linter must see, one a line. */
const forms: readonly [name: string, write: (specifier: string) => string][] = [
  ['value', (specifier) => `import { a } from '${specifier}';`],
  ['type-only', (specifier) => `import type { B } from '${specifier}';`],
  ['inline type', (specifier) => `import { type C } from '${specifier}';`],
  ['re-export', (specifier) => `export { d } from '${specifier}';`],
  ['type re-export', (specifier) => `export type { E } from '${specifier}';`],
  ['dynamic', (specifier) => `export const f = () => import('${specifier}');`],
];

/** The planted file of the nth case, in the folder the case asks for; main.tsx keeps its name, because its name is what frees it. */
function plantName(path: string, index: number, kind: string): string {
  return path === 'src/main.tsx' ? path : join(dirname(path), `${kind}-${index}${extname(path)}`);
}

const writeAllForms = (specifier: string) => forms.map(([, write]) => write(specifier)).join('\n');

let refusals: Refusal[] = [];
let filesRead = 0;
const planted: Record<string, string> = {};

beforeAll(() => {
  for (const [index, [path, specifier]] of forbiddenImports.entries()) planted[plantName(path, index, 'bad')] = writeAllForms(specifier);
  for (const [index, [path, specifier]] of allowedImports.entries()) {
    const name = plantName(path, index, 'good');
    planted[name] = [planted[name] ?? '', writeAllForms(specifier)].join('\n');
  }
  const report = lintPlanted(planted);
  filesRead = report.filesRead;
  refusals = report.refusals.filter(({ rule }) => rule === 'noRestrictedImports');
}, 60_000);

test('the linter reads every planted file', () => {
  expect(Object.keys(planted).length).toBeGreaterThan(70);
  expect(filesRead).toBe(Object.keys(planted).length);
});

test.each(forbiddenImports.map((entry, index) => [...entry, index] as const))(
  '%s may not import %s, in no form of import',
  (path, _specifier, message, index) => {
    const found = refusals.filter((refusal) => refusal.path === plantName(path, index, 'bad'));
    const refusedForms = forms.filter((_, row) => found.some((refusal) => refusal.line === row + 1 && refusal.message.startsWith(message)));
    expect(refusedForms.map(([form]) => form)).toEqual(forms.map(([form]) => form));
  },
);

test('every message is a reason, a colon and what to do instead', () => {
  for (const { message } of refusals) expect(message).toMatch(/^[^:]+: [^:]+\.$/);
});

test.each(allowedImports.map((entry, index) => [...entry, index] as const))('%s may import %s', (path, _specifier, index) => {
  expect(refusals.filter((refusal) => refusal.path === plantName(path, index, 'good'))).toEqual([]);
});
