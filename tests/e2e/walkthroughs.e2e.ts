import { expect, test } from '@playwright/test';
import { complaintList, openDebrief, openWithSettings, readScores, sayAll, startTalk } from './play-talk.ts';
import { LANGUAGES, readSentences, readWalkthrough, SCENARIOS } from './read-content.ts';

const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];

for (const scenario of SCENARIOS) {
  for (const run of ['excellent', 'half_good', 'disastrous']) {
    test(`${scenario}, played along its ${run} walkthrough, ends and scores as the author says`, async ({ page }) => {
      const { replies, ending, scores, overall, passed } = readWalkthrough(scenario, run);
      const sentences = readSentences(scenario);
      await openWithSettings(page);
      await startTalk(page, scenario);
      await sayAll(page, scenario, replies);
      await expect(page.getByRole('log').getByText(sentences(`ending.${ending}.line`), { exact: true })).toBeVisible();
      await openDebrief(page);
      expect(await readScores(page)).toEqual(STEPS.map((step) => scores[step]));
      await expect(page.getByText(`${overall} of 100`).first()).toBeAttached();
      await expect(page.getByText(sentences(`ending.${ending}`), { exact: true }).first()).toBeVisible();
      const result = page.getByRole('heading', { level: 2, name: new RegExp(`^${overall}: `) });
      await expect(result).toHaveText(passed ? /passed|every reply was the right one/ : /not yet|ended too early/);
    });
  }
}

for (const [index, language] of LANGUAGES.entries()) {
  const scenario = SCENARIOS[index % SCENARIOS.length] ?? 'wrong_order';
  test(`${scenario} in ${language} gives the same scores as in every other language`, async ({ page }) => {
    const { replies, scores } = readWalkthrough(scenario, 'excellent');
    await openWithSettings(page, { language });
    await expect(complaintList(page, language)).toBeVisible();
    await startTalk(page, scenario, language);
    await sayAll(page, scenario, replies, language);
    await openDebrief(page, language);
    expect(await readScores(page, language)).toEqual(STEPS.map((step) => scores[step]));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
