import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const STORY = 'virtual:ink-story';

/**
 * Builds the same talk as a web page of inkjs: runtime and story side by side in files of their own, as in ink's own web export.
 * @param {string} root folder of package.json
 * @param {string} folder where to build to
 * @param {string} scenario id of a shipped scenario
 */
export async function buildInkStory(root, folder, scenario) {
  const page = join(root, 'tests/bench/ink-story');
  const { module } = await runnerImport(join(page, 'compile-story.ts'), { configFile: false, logLevel: 'error', root });
  const json = module.compileStory(root, scenario);
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'error',
    plugins: [
      {
        name: 'ink-story',
        resolveId: (id) => (id === STORY ? `\0${STORY}` : undefined),
        load: (id) => (id === `\0${STORY}` ? `export default ${JSON.stringify(json)}` : undefined),
      },
    ],
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { test: /node_modules\/inkjs/, name: 'ink' },
              { test: /ink-story$/, name: 'story' },
            ],
          },
        },
      },
    },
  });
}
