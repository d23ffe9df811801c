import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** A browser of its own on a profile that outlives it. */
export type KillableBrowser = {
  readonly page: Page;
  /** Ends every process of it at once, as a power cut ends them: nothing is flushed, nobody is asked. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a browser on a profile folder, with the settings of the project's own. */
export async function startBrowser(profile: string, baseURL: string): Promise<KillableBrowser> {
  const { CHROMIUM_PATH: executablePath } = process.env;
  const context = await chromium.launchPersistentContext(profile, { baseURL, ...(executablePath && { executablePath }) });
  const group = await findProcess(context);
  const [page = await context.newPage()] = context.pages();
  return {
    page,
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The browser leads a process group of its own: its renderers and its storage service go with it.
      process.kill(process.platform === 'win32' ? group : -group, 'SIGKILL');
      await gone;
    },
    close: () => context.close(),
  };
}

async function findProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not say which process it is.');
  return browser.id;
}
