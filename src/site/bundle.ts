import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { BUILD_TARGET } from './browser-floor.ts';
import { classNames } from './class-names.ts';

/** A script with everything it imports as one classic script. @param modules code of its virtual modules by name */
export function bundleScript(root: string, source: string, modules: Readonly<Record<string, string>> = {}): Promise<string> {
  const rolldownOptions = { input: join(root, source), output: { format: 'iife' as const } };
  return bundle(root, source, modules, { target: BUILD_TARGET, modulePreload: false, rolldownOptions });
}

/** A module of the sources with everything it imports, loaded into this process. */
export async function loadBundled<Module>(root: string, source: string, modules: Readonly<Record<string, string>>): Promise<Module> {
  // In one piece: it may share code with what comes later in a browser, and only this piece is written.
  const rolldownOptions = { output: { codeSplitting: false } };
  const code = await bundle(root, source, modules, { ssr: source, target: 'node20', minify: false, rolldownOptions });
  await mkdir(join(root, '.cache'), { recursive: true });
  // Packages are found from below the root.
  const folder = await mkdtemp(join(root, '.cache', 'site-'));
  try {
    const file = join(folder, 'bundled.mjs');
    await writeFile(file, code);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(root: string, source: string, modules: Readonly<Record<string, string>>, options: InlineConfig['build']): Promise<string> {
  const plugins = [giveModules(modules)];
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins,
    css: { modules: classNames },
    build: { write: false, ...options },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${source} gave no script.`);
  return chunk.code;
}

function giveModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'amends-virtual-modules',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}
