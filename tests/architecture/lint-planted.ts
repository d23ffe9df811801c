import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './list-files.ts';

/** What the linter refused: file, line from 1, the rule's bare name and its message. */
export interface Refusal {
  path: string;
  line: number;
  rule: string;
  message: string;
}

interface BiomeReport {
  diagnostics: { category: string; message: string; location: { path: string; start: { line: number } } }[];
  summary: { unchanged: number };
}

type Files = Readonly<Record<string, string>>;

/** Writes the given files (path from the root -> text) where the house's rules hold, and returns what the linter refuses in them and how many files it read. */
export function lintPlanted(files: Files): { refusals: Refusal[]; filesRead: number } {
  const report = JSON.parse(runLinter(files, 'json')) as BiomeReport;
  const refusals = report.diagnostics.map(({ category, message, location }) => ({
    path: location.path,
    line: location.start.line,
    rule: category.split('/').at(-1) ?? category,
    message,
  }));
  return { refusals, filesRead: report.summary.unchanged };
}

/** The same for one file, as its author reads it in the terminal, advice included. */
export function readLintWords(path: string, text: string): string {
  return runLinter({ [path]: text }, 'default');
}

// A folder of its own, outside the repository: nobody who checks the real one meanwhile may stumble over a planted file.
function runLinter(files: Files, reporter: 'json' | 'default'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  try {
    copyFileSync(join(root, '.biome.json'), join(folder, '.biome.json'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const topFolders = new Set(Object.keys(files).map((path) => path.split('/', 1).join()));
    const command = [biome, 'lint', `--reporter=${reporter}`, '--max-diagnostics=none', '--colors=off', ...topFolders];
    const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    return reporter === 'json' ? stdout : stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
