import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { StartFile, TalkFile } from '../content-files.ts';
import type { CreateOpeningWriter, WrittenOpening } from './opening-writer.ts';

const SOURCE = 'src/render-opening.tsx';
const TALK = /^([a-z]{2,3})\/talk\/(\w+)\.json$/;

/** A page of a complaint, and where it goes below the page of all. */
export type OpeningFile = { readonly fileName: string; readonly language: string; readonly scenario: string; readonly opening: WrittenOpening };

/**
 * Writes the page of every complaint in every language.
 * @param files the content, by path below its folder
 * @param home the page of all complaints, as seen from these; empty where they stand in it
 */
export async function renderOpenings(root: string, files: ReadonlyMap<string, string>, home: string): Promise<OpeningFile[]> {
  const createWriter = await loadWriter(root);
  const writers = new Map<string, Awaited<ReturnType<CreateOpeningWriter>>>();
  const written: OpeningFile[] = [];
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [, language = '', scenario = ''] = TALK.exec(path) ?? [];
    if (language === '') continue;
    const writer = writers.get(language) ?? (await createWriter(language, JSON.parse(files.get(`${language}/start.json`) ?? '{}') as StartFile, home));
    writers.set(language, writer);
    const opening = writer(JSON.parse(text) as TalkFile);
    if (opening !== undefined) written.push({ fileName: `complaints/${language}/${scenario}.html`, language, scenario, opening });
  }
  return written;
}

async function loadWriter(root: string): Promise<CreateOpeningWriter> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: SOURCE, write: false, target: 'node20', minify: false },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE} gave no script.`);
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'opening-'));
  try {
    const file = join(folder, 'render-opening.mjs');
    await writeFile(file, chunk.code);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)).createOpeningWriter;
  } finally {
    await rm(folder, { recursive: true });
  }
}
