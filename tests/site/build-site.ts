import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { root as project } from '../architecture/list-files.ts';

const PARTS = [
  'src',
  'index.html',
  'package.json',
  'tsconfig.json',
  'scenarios/library.json',
  'scenarios/methods',
  'scenarios/library/wrong_order',
  'locales/en',
  'locales/hy',
  'locales/ky',
];

/** A copy of the sources with one complaint in three languages, one of them with a broken file. @returns its folder, to be removed afterwards */
export function copySources(): string {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(join(project, '.cache', 'built-'));
  for (const part of PARTS) cpSync(join(project, part), join(root, part), { recursive: true });
  writeFileSync(join(root, 'locales/ky/app.json'), '{ "tagline": ');
  return root;
}

/** Files of a build by their path. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

/** Builds the sources in a folder as `vite.config.ts` says. */
export async function buildSite(root: string, mode: 'production' | 'file'): Promise<BuiltFiles> {
  const outDir = join(root, `out-${mode}`);
  await build({ root, mode, configFile: join(project, 'vite.config.ts'), logLevel: 'silent', build: { outDir } });
  const entries = readdirSync(outDir, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(paths.map((path) => [path.slice(outDir.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
  rmSync(outDir, { recursive: true });
  return files;
}

/** A page as a browser reads it. */
export function parsePage(html: string): Document {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
