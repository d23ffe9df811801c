import type { FrameLocator, Page } from '@playwright/test';
import type { ArrivalCause } from '../../../src/domain/trouble/troubles.ts';

/** Where trouble shows, and what of its sentences the test knows better. */
export type Told = {
  readonly where?: Page | FrameLocator;
  /** What the sentences leave open, such as the name of a language. */
  readonly values?: Readonly<Record<string, string>>;
  /** Key of the button that tries again, where it is another one. */
  readonly retry?: string;
  /** The files that did not come; nobody may ask for them without end. */
  readonly files?: RegExp;
};

/** Brings one row of the table of troubles about, as it happens to people, in a page that nothing has been opened in. */
export type CauseTrouble = (page: Page) => Promise<Told>;

/** Has every request for some files fail in one of the three ways. */
export async function failWith(page: Page, files: RegExp, why: ArrivalCause): Promise<void> {
  await page.route(files, (route) =>
    why === 'not_arrived'
      ? route.abort()
      : why === 'gone'
        ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not Found' })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  );
}

/** The three rows of something that is asked for, each brought about by the same steps behind the failing file. */
export function arrivals<What extends string>(what: What, files: RegExp, open: CauseTrouble): Record<`${What}.${ArrivalCause}`, CauseTrouble> {
  const rows = (['not_arrived', 'gone', 'foreign'] as const).map((why) => [
    `${what}.${why}`,
    async (page: Page) => {
      await failWith(page, files, why);
      return { files, ...(await open(page)) };
    },
  ]);
  return Object.fromEntries(rows) as Record<`${What}.${ArrivalCause}`, CauseTrouble>;
}

/** A page in which the browser keeps no talks. */
export async function refuseDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
}
