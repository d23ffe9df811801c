import type { Page } from '@playwright/test';

/** What a quick hand has done, to be asked for when it has found its reply. */
export type QuickHand = {
  /** @returns how many pages were opened on the way, and whether the reply was chosen on the page that was there before the app */
  done(): Promise<{ pages: number; isBeforeApp: boolean }>;
};

/**
 * Presses a complaint's card, Start and a reply as soon as each of them shows, on whatever the page brings of its own. The
 * app waits for its results until then, as on a phone where it takes long: no test hangs on who is the faster on a busy machine.
 * @param reply given as turn.letter
 */
export async function pressQuickly(page: Page, scenario: string, reply = ''): Promise<QuickHand> {
  let pages = 0;
  let path = '';
  // Counted as they come: a hand this quick leaves the first one before it is loaded.
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === 'about:blank' || new URL(frame.url()).pathname === path) return;
    path = new URL(frame.url()).pathname;
    pages += 1;
  });
  await page.addInitScript(
    ({ scenario, value }) => {
      let release = () => {};
      const isChosen = new Promise<void>((resolve) => {
        release = resolve;
      });
      let hasChosen = false;
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...named) {
        const request = open.apply(this, named);
        request.addEventListener('success', (event) => {
          if (hasChosen) return;
          event.stopImmediatePropagation();
          void isChosen.then(() => request.dispatchEvent(new Event('success')));
        });
        return request;
      };

      const card = `a[href="#/briefing/${scenario}"], a[href$="/${scenario}.html"]`;
      const press = [card, `a[href="#/begin/${scenario}"]`, `.view input[value="${value}"]`];
      // A press may lead to another page.
      const countPressed = () => Number(sessionStorage.getItem('pressed'));
      const look = () => {
        const next = [...document.querySelectorAll<HTMLElement>(press[countPressed()] ?? '')].find((found) => found.getClientRects().length > 0);
        if (next !== undefined) {
          sessionStorage.setItem('pressed', String(countPressed() + 1));
          next.click();
        }
        if (countPressed() < press.length) return requestAnimationFrame(look);
        sessionStorage.setItem('chosen', String(document.querySelector('.view') !== null));
        hasChosen = true;
        release();
      };
      requestAnimationFrame(look);
    },
    { scenario, value: reply.split('.')[1] },
  );
  return { done: async () => ({ pages, isBeforeApp: await page.evaluate(() => sessionStorage.getItem('chosen') === 'true') }) };
}
