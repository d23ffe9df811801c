import { expect, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { begin, playToDebrief, sayByIds, unfold } from './walk-states.ts';

const sentences = readSentences('wrong_order');
const { replies } = readWalkthrough('wrong_order', 'excellent');

test('a screen reader is given the talk in the order it goes: customer, log, replies, and each by its name', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await begin(page);
  await sayByIds(page, replies.slice(0, 1));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - complementary:
      - region "Rachel Whitcombe":
        - img "Rachel Whitcombe looks annoyed"
        - heading "Rachel Whitcombe" [level=2]
        - paragraph: annoyed
        - meter "Anger"
        - meter "Trust"
      - button "Pause"
      - button "Leave the talk"
    - heading "${sentences('title')}" [level=1]
    - log "Conversation":
      - list:
        - listitem:
          - paragraph: Rachel
          - paragraph: /^Is that Linden Bakery/
        - listitem:
          - paragraph: You
          - paragraph: /^Please go on/
        - listitem:
          - paragraph: A name, an open ear and room to speak.
          - button "Take back"
          - paragraph: Rachel a little calmer
          - paragraph: /^What I ordered was/
    - text: Listen 2 of ≈ 12
    - paragraph: Ask what happened; never guess why.
    - group "What do you say?":
      - radio
      - radio
      - radio
      - radio
    - button "Say it"
  `);
});

test('the log keeps every line, in order, with who said it, and tells of what is new', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await begin(page);
  const log = page.getByRole('log', { name: 'Conversation' });
  // Without the word about a reply, and what can be done about it.
  const readLines = () =>
    log
      .getByRole('listitem')
      .evaluateAll((all) => all.map((line) => [...line.querySelectorAll(':scope > p')].map(({ textContent }) => textContent).join(': ')));
  const seen: string[] = await readLines();
  for (const reply of replies.slice(0, 4)) {
    await sayByIds(page, [reply]);
    const now = await readLines();
    expect(now.slice(0, seen.length)).toEqual(seen);
    expect(now[seen.length]).toBe(`You: ${sentences(`turn.${reply}`)}`);
    expect(now.slice(seen.length + 1).every((line) => line.startsWith('Rachel'))).toBe(true);
    seen.splice(0, seen.length, ...now);
  }
  // A log tells its news by itself; nothing may have silenced it.
  expect(await log.evaluate((element) => element.closest('[aria-live=off], [aria-hidden=true], [aria-busy=true]'))).toBeNull();
});

test('a screen reader is given the debrief from the whole to the parts, charts as words and tables', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  await unfold(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - 'heading "Debrief: ${sentences('title')}" [level=1]'
    - region "Rachel":
      - blockquote: "${sentences('ending.resolved.line')}"
      - paragraph: Rachel looks calm
      - paragraph: "${sentences('ending.resolved')}"
    - 'region "64: not yet."':
      - 'heading "64: not yet." [level=2]'
      - article "The one thing":
        - heading "The one thing" [level=3]
        - paragraph: /^You said:/
        - paragraph: /^Try:/
      - button "Again from here"
      - link "From the start"
    - list "Score of each step, out of 100":
      - listitem: Listen 58 of 100
      - listitem: Apologize 79 of 100
      - listitem: Solve 64 of 100
      - listitem: Thank 67 of 100
      - listitem: Compensate 56 of 100
    - term: How you handled it
    - definition: "64 of 100, needed: 80."
    - term: The customer’s decision
    - definition:
      - paragraph: Resolved
      - paragraph: You treated me with respect. You listened, but only with half an ear. I will stay your customer.
    - region "Where you lost the most":
      - group:
        - heading "Where you lost the most" [level=2]
        - paragraph: "64 kept, 36 lost, the dearest first:"
        - list
    - region "Step by step":
      - group:
        - article "Listen 58 of 100":
          - heading "Listen 58 of 100" [level=3]
          - group:
            - heading "What worked" [level=4]
            - heading "What did not" [level=4]
        - article "Apologize 79 of 100"
        - article "Solve 64 of 100"
        - article "Thank 67 of 100"
        - article "Compensate 56 of 100"
    - region "How Rachel felt":
      - group:
        - figure "How Rachel felt":
          - text: Anger went from 6 to 3, trust from 4 to 6, out of 10.
    - region "The customer’s view":
      - group:
        - term: I was heard
        - definition: medium
        - group:
          - figure "What you offered":
            - list:
              - listitem:
                - paragraph: /fits best/
              - listitem
              - listitem:
                - paragraph: /your choice/
              - listitem:
                - paragraph: /beyond your limit/
          - table "Rachel’s verdict"
    - region "Rule cards":
      - group:
        - article "Solve"
        - article "Compensate"
        - article "Listen"
        - article "Thank"
        - article "Apologize"
    - region "The whole talk"
  `);
});

test('the name of a language that did not arrive is marked as that language, in the middle of a sentence of ours', async ({ page }) => {
  await page.route(/\/mn\/start\.json$/, (route) => route.abort());
  await openWithSettings(page);
  await page.getByRole('banner').getByRole('combobox').selectOption('mn');
  const name = page.getByRole('alert').locator('[lang=mn]');
  await expect(name).toHaveText(readLocale('mn', 'language')('name'));
  await expect(page.getByRole('alert')).toContainText('Монгол could not be loaded.');
});
