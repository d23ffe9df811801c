import { relative } from 'node:path';
import { createServer } from 'vite';
import { EXAMPLES_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { listScenarios } from './list-scenarios.ts';
import { printScenarioCheck } from './scenario-check.ts';

/** An editor that saves several files at once is waited for so long, in milliseconds. */
const SETTLING = 300;

/**
 * `npm run scenarios -- [ID…] --watch`: checks once, then again whenever a file is saved, and only the scenarios that it belongs to. Meanwhile
 * the app runs with these scenarios in it, and reloads by itself. @returns true once it is stopped
 */
export async function watchScenarios(
  root: string,
  ids: readonly string[],
  print: (line: string) => void,
  signal: AbortSignal = stopOnInterrupt(),
): Promise<boolean> {
  const server = await createServer({ root, logLevel: 'error', clearScreen: false, optimizeDeps: { entries: ['src/main.tsx'] } });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];

  const check = async (changed: readonly string[]) => {
    const places = await listScenarios(root);
    const there = places.map(({ name }) => name);
    const wanted = (ids.length === 0 ? there : ids).filter((id) => there.includes(id) && (changed.length === 0 || changed.includes(id)));
    if (wanted.length === 0) print('No scenario to check.');
    else await printScenarioCheck(root, print, changed.length === 0 ? ids : wanted);
    // The app has those of the library alone.
    for (const id of wanted.filter((one) => places.some(({ above, name }) => name === one && above === SCENARIOS_FOLDER)))
      print(`Play ${id}: ${address}#/briefing/${id}`);
    print('Waiting for the next save. Ctrl+C ends.');
  };

  /** Ids of scenarios with files that were saved since the last check; `undefined` among them for what concerns all. */
  const saved = new Set<string | undefined>();
  let running = check([]);
  let settling: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on('all', (_, path) => {
    const [top, area, id] = relative(root, path).split(/[/\\]/);
    if (top !== 'scenarios' || area === 'schemas') return;
    const isOfOne = [SCENARIOS_FOLDER, EXAMPLES_FOLDER].includes(`${top}/${area}`) && id !== undefined;
    if (isOfOne && ids.length > 0 && !ids.includes(id)) return;
    saved.add(isOfOne ? id : undefined);
    clearTimeout(settling);
    settling = setTimeout(() => {
      running = running.then(async () => {
        if (saved.size === 0) return;
        const changed = saved.has(undefined) ? [] : [...saved].flatMap((one) => one ?? []);
        saved.clear();
        print(`\n──────── ${new Date().toLocaleTimeString()}  ${changed.join(', ') || 'everything'} ────────\n`);
        await check(changed);
      });
    }, SETTLING);
  });

  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  clearTimeout(settling);
  await running;
  await server.close();
  return true;
}

function stopOnInterrupt(): AbortSignal {
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  return stopping.signal;
}
