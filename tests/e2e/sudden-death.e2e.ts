import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { startBrowser } from './killable-browser.ts';
import { playByItself, type Witness, watchTalks } from './play-by-itself.ts';
import { openDebrief, openWithSettings, readScores, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const seed = Number(process.env.AMENDS_SEED ?? 20_261_121);
const ROUNDS = 10;
/** By how much each write is slower than the disk here, in milliseconds. */
const SLOWNESS = 40;

const scenario = 'wrong_order';
const { replies } = readWalkthrough(scenario, 'excellent');
const { replies: halfGood } = readWalkthrough(scenario, 'half_good');
const sentences = readSentences(scenario);
const spoken = replies.map((reply) => sentences(`turn.${reply}`));
/** The last reply is left out: the talks of this test are killed in the middle. */
const played = replies.slice(0, -1).map((reply) => reply.slice(-1));

/** Every talk as the progress lists it: its link and what is said of it. */
type Listed = ReadonlyMap<string, string>;

test(`a browser killed ${ROUNDS} times at random moments (AMENDS_SEED=${seed}) loses nothing that was seen`, async ({ baseURL }, info) => {
  test.setTimeout(180_000);
  console.log(`AMENDS_SEED=${seed}`);
  const random = xoroshiro128plus(seed);
  const profile = info.outputPath('profile');

  let browser = await startBrowser(profile, baseURL ?? '');
  await openWithSettings(browser.page);
  await startTalk(browser.page, scenario);
  await sayAll(browser.page, scenario, halfGood);
  await openDebrief(browser.page);
  const finished = { address: new URL(browser.page.url()).hash, scores: await readScores(browser.page) };
  await browser.page.goto('/');
  await startTalk(browser.page, scenario);
  await sayAll(browser.page, scenario, replies.slice(0, 2));
  const kept: { address: string; lines: readonly string[] }[] = [{ address: new URL(browser.page.url()).hash, lines: await readLog(browser.page) }];
  let listed = await readList(browser.page);
  expect(listed.size).toBe(2);

  for (let round = 1; round <= ROUNDS; round += 1) {
    const lines = uniformInt(random, 1, 2 * played.length);
    const delay = uniformInt(random, 0, 2 * SLOWNESS);
    const witness: Witness = { address: '', lines: [], sent: 0 };
    await watchTalks(browser.page, (report) => Object.assign(witness, report), SLOWNESS);
    await openWithSettings(browser.page);
    await startTalk(browser.page, scenario);
    void playByItself(browser.page, played).catch(() => {});
    await expect.poll(() => witness.lines.length, { intervals: [1] }).toBeGreaterThanOrEqual(lines);
    await sleep(delay);
    await browser.kill();
    const { address, lines: shown, sent } = { ...witness };

    browser = await startBrowser(profile, baseURL ?? '');
    const { page } = browser;
    await openWithSettings(page, {}, `/${address}`);
    const found = await readLog(page);
    const [seen, saved] = [countReplies(shown), countReplies(found)];
    info.annotations.push({ type: `round ${round}`, description: `${seen} seen, ${sent} sent, ${saved} saved` });
    expect(found.slice(0, shown.length), 'every line that was seen is there').toEqual(shown);
    expect(saved, 'at most the reply that was being sent has come on top').toBeLessThanOrEqual(Math.min(sent, seen + 1));
    expect(
      spoken.slice(0, saved).every((text, index) => found.filter(isReply)[index]?.includes(text)),
      'in the order in which they were said',
    ).toBe(true);

    const now = await readList(page);
    expect(now.has(address), 'the talk is listed once something was said').toBe(saved > 0);
    expect(
      [...now].filter(([one]) => one !== address),
      'no other talk has changed',
    ).toEqual([...listed]);
    await page.goto(`/${finished.address}`);
    await expect.poll(() => readScores(page)).toEqual(finished.scores);
    for (const other of round === ROUNDS ? kept : kept.slice(0, 1)) {
      await page.goto(`/${other.address}`);
      expect(await readLog(page), 'no other talk has lost or gained a line').toEqual(other.lines);
    }
    kept.push({ address, lines: found });
    listed = now;
  }
  await browser.close();
});

/** What the log of the open talk shows, line by line. */
async function readLog(page: Page): Promise<string[]> {
  const lines = page.getByRole('log').getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  return lines.evaluateAll((all) => all.map((line) => [...line.querySelectorAll(':scope > p')].map((part) => part.textContent).join('')));
}

async function readList(page: Page): Promise<Listed> {
  await page.goto('/#/history');
  const rows = page.getByRole('region', { name: 'All talks' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  return new Map(
    await rows.evaluateAll((all) => all.map((row) => [row.querySelector('a')?.getAttribute('href') ?? '', row.textContent] satisfies [string, string])),
  );
}

function isReply(line: string): boolean {
  return spoken.some((text) => line.includes(text));
}

function countReplies(lines: readonly string[]): number {
  return lines.filter(isReply).length;
}
