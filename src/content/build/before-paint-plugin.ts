import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const SOURCE = 'src/before-paint.ts';
const DEVELOPMENT_URL = '/before-paint.js';
/** The modules that hold what the first screen says in one language. */
const WORDS = /^\0virtual:(?:locales|library-summaries)\/([a-z]{2,3})$/;
/** Where the tag goes: behind the metas that the script changes, in front of the styles, which would make it wait. */
const PLACE = '<!-- before-paint -->';

/**
 * Puts `src/before-paint.ts` into the page as a classic script in a file of its own, together with the list of the
 * words' files, of which it asks for those that will be needed.
 */
export function beforePaintPlugin(): Plugin[] {
  return [serveBeforePaint(), buildBeforePaint()];
}

function serveBeforePaint(): Plugin {
  return {
    name: 'amends-before-paint-serve',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(DEVELOPMENT_URL, (_, response, next) => {
        bundleScript(server.config.root).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
    transformIndexHtml: (html) => html.replace(PLACE, () => `<script src="${DEVELOPMENT_URL}"></script>`),
  };
}

function buildBeforePaint(): Plugin {
  let root = '';
  let reference = '';
  let fileName = '';
  return {
    name: 'amends-before-paint',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      this.addWatchFile(join(root, SOURCE));
      reference = this.emitFile({ type: 'asset', name: 'before-paint.js', source: await bundleScript(root) });
    },
    generateBundle() {
      fileName = this.getFileName(reference);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const words = JSON.stringify(listWordFiles(bundle)).replaceAll('"', '&quot;');
        return html.replace(PLACE, () => `<script src="./${fileName}" data-words="${words}"></script>`);
      },
    },
  };
}

/** Language to the files of its words, the app's and the cards', as a page beside `assets/` names them. */
function listWordFiles(bundle: Rolldown.OutputBundle): Record<string, string[]> {
  const files: Record<string, string[]> = {};
  for (const file of Object.values(bundle)) {
    const [, language] = (file.type === 'chunk' && WORDS.exec(file.facadeModuleId ?? '')) || [];
    if (language !== undefined) files[language] = [...(files[language] ?? []), `./${file.fileName}`];
  }
  return files;
}

/** The script with everything it imports in one self-calling function. */
async function bundleScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: join(root, SOURCE), output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE} gave no script.`);
  return chunk.code;
}
