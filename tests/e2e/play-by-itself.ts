import type { Page } from '@playwright/test';

/** What a page has reported of the talk it plays: what its log shows, and how many replies it has sent. */
export type Witness = { address: string; lines: readonly string[]; sent: number };

type Report = Partial<Witness>;
/** Done when the test has heard it; reports are heard in order. */
type Reporting = { reportTalk(report: Report): Promise<void> };

/**
 * Has every page from here on report what it shows of a talk, each line in the moment in which it stands in the log, and
 * makes the disk slow: each write takes some milliseconds longer, so that a random moment often falls into one.
 */
export async function watchTalks(page: Page, onReport: (report: Report) => void, slowness: number): Promise<void> {
  await page.exposeBinding('reportTalk', (_source, report: Report) => onReport(report));
  await page.addInitScript((slow) => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...parts: Parameters<typeof transaction>) {
      const begun = transaction.apply(this, parts);
      const until = performance.now() + slow;
      const store = begun.objectStore(begun.objectStoreNames[0] ?? '');
      const wait = () => {
        if (performance.now() < until) store.count().onsuccess = wait;
      };
      if (parts[1] === 'readwrite') wait();
      return begun;
    };
    let shown = '';
    new MutationObserver(() => {
      // Before a talk has an address there is none: its first line may stand in the page already.
      if (!location.hash.startsWith('#/talk/')) return;
      // Who says what: a word about it, and what can be done about it, may come and go.
      const lines = [...document.querySelectorAll('[role="log"] li')].map((line) =>
        [...line.querySelectorAll(':scope > p')].map((part) => part.textContent).join(''),
      );
      if (lines.join() === shown || lines.length === 0) return;
      shown = lines.join();
      void (window as unknown as Reporting).reportTalk({ address: location.hash, lines });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, slowness);
}

/** Sends replies, given by their letters, one after the other as fast as the page takes them. Returns at once. */
export async function playByItself(page: Page, letters: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    let sent = 0;
    const countLines = () => document.querySelectorAll('[role="log"] li').length;
    const send = () => {
      const letter = all[sent];
      const radio = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${letter}"]`);
      if (letter === undefined) return;
      if (radio === null || radio.matches(':disabled')) {
        setTimeout(send);
        return;
      }
      const before = countLines();
      radio.click();
      // The page hears of the choice before it can be sent.
      setTimeout(async () => {
        sent += 1;
        // Before anything is sent the test knows of it, and of every line that was shown: no report dies with the browser.
        await (window as unknown as Reporting).reportTalk({ sent });
        document.querySelector<HTMLElement>('main [data-wide] button')?.click();
        waitForAnswer(before);
      });
    };
    const waitForAnswer = (before: number) => {
      if (countLines() > before) send();
      else setTimeout(() => waitForAnswer(before));
    };
    send();
  }, letters);
}
