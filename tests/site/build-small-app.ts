import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** What a build has put out, file by file, and the folder to remove afterwards. */
export type SmallApp = { readonly files: ReadonlyMap<string, Buffer>; readonly read: (file: string) => string; readonly remove: () => void };

/** Builds an app of a few files under `.cache`: the page and whatever else it is made of, by path. */
export async function buildSmallApp(
  sources: Readonly<Record<string, string | Buffer>>,
  plugins: Plugin[],
  options: InlineConfig['build'] = {},
): Promise<SmallApp> {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'app-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    for (const [path, source] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), source);
    }
    await build({ root, configFile: false, base: './', logLevel: 'silent', plugins, build: { cssCodeSplit: false, assetsInlineLimit: 0, ...options } });
    const dist = join(root, 'dist');
    const entries = readdirSync(dist, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
    const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
    const files = new Map(paths.map((path) => [path.slice(dist.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
    return { files, read: (file) => files.get(file)?.toString('utf8') ?? '', remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A plugin that puts files of content into a build, by their whole path. */
export function giveContent(content: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'content-in-test',
    buildStart() {
      for (const [fileName, source] of Object.entries(content)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
