import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LearnerSchema } from '../../../../src/domain/learner/learner-schema.ts';
import { listMethodSentenceKeys } from '../../../../src/domain/method/list-method-sentence-keys.ts';
import { showMarks } from '../../../../src/ui/language/isolate-name.ts';
import { ReviewScreen } from '../../../../src/ui/screens/review/review-screen.tsx';
import { buildAttempt } from '../../../builders/build-attempt.ts';
import { playBest } from '../../../builders/build-received.ts';
import { buildScenarioWords } from '../../../builders/build-scenario-words.ts';
import { HOSTILE } from '../../../builders/hostile-texts.ts';
import { buildLast, buildTornCoat } from '../../../builders/torn-coat.ts';
import { startEnglish } from '../../start-english.ts';
import { buildSummary, renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
// A group is read, judged, worked out and drawn in turns of its own: on a busy machine that takes its time.
beforeAll(() => configure({ asyncUtilTimeout: 10_000 }));
beforeEach(() => localStorage.clear());

const scenario = buildTornCoat();
const method = buildLast();
const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
const methodWords = { formatVersion: 1 as const, method: method.id, language: 'en', sentences };
const loaders = {
  loadSummaries: async () => ({ summaries: [buildSummary({ id: scenario.id, title: 'The torn coat' })], problems: [], unread: [], hasMore: false }),
  loadScenario: async () => ({ value: { scenario, method, words: buildScenarioWords(scenario), methodWords }, problems: [] as const }),
  loadMethod: async () => ({ value: { method, methodWords }, problems: [] as const }),
};
const { setting } = buildAttempt({ mode: 'assessment' });

/** What somebody hands in under a name that they have written into the file, in its code and group too. */
function handIn(name: string, number: number): File {
  const learner = { id: `learner-${number}`, pseudonym: `P${number}`, name, code: name, group: name };
  const attempt = { ...playBest(1), id: `attempt-of-${number}`, setting, learner };
  const file = { formatVersion: 1, product: 'amends', kind: 'hand_in', savedAt: '2026-11-21T15:00:00.000Z', learner, talks: [{ attempt }] };
  return new File([JSON.stringify(file)], `${name.slice(0, 60)}.amends.txt`);
}

const isName = (text: string) => LearnerSchema.safeParse({ id: 'learner-0001', pseudonym: 'P', name: text }).success;
const squash = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ');

/** Elements and attributes that would do something. */
function findLive(): Element[] {
  return [...document.querySelectorAll('*')].filter(
    (element) => /^(script|iframe|object|embed|img|f|si|sst)$/i.test(element.tagName) || element.getAttributeNames().some((name) => /^on/i.test(name)),
  );
}

async function open(names: readonly string[]) {
  const { container } = await renderScreen(<ReviewScreen />, { loaders });
  const field = await screen.findByLabelText('Choose files');
  await act(() => userEvent.upload(field, names.map(handIn)));
  await screen.findAllByText(/talks? found\.|could not be read/, undefined, { timeout: 30_000 });
  return container;
}

describe('names that were written to break something', () => {
  const [fit, unfit] = [HOSTILE.filter(isName), HOSTILE.filter((text) => !isName(text))];

  it('stand on the screen and on paper as they are, with what is unseen in them shown, and do nothing', async () => {
    expect(fit.length).toBeGreaterThan(25);
    const container = await open(fit);
    const team = await screen.findByRole('region', { name: 'How is the team?' });
    await userEvent.click(within(team).getByRole('button', { name: 'Show more people' }));
    const rows = within(team)
      .getAllByRole('rowheader')
      .map(({ textContent }) => squash(textContent?.slice(1, -1)));
    await waitFor(() => expect(container.querySelector('[hidden]:has(h1)')).not.toBeNull());
    const paper = squash(container.querySelector('[hidden]:has(h1)')?.textContent);
    for (const name of fit) {
      expect(rows).toContain(squash(showMarks(name)));
      expect(paper).toContain(squash(showMarks(name)));
    }
    expect(findLive()).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);

  it('that no name may be are told with their file, and take nobody else’s talk along', async () => {
    expect(unfit.length).toBeGreaterThan(5);
    await open([...unfit, 'Ani']);
    expect(await screen.findByText('1 talk found. 1 is new.')).toBeInTheDocument();
    expect(findLive()).toEqual([]);
  }, 60_000);

  it('on the list of those who are expected, in a signature and in its note, do nothing either', async () => {
    await open(['Ani']);
    const all = HOSTILE.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n');
    await userEvent.click(screen.getByRole('heading', { name: /Who is expected/ }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Names, one to a line' }));
    await userEvent.paste(`Name\n${all}`);
    await userEvent.click(screen.getByRole('button', { name: 'Use this list' }));
    const team = screen.getByRole('region', { name: 'How is the team?' });
    await userEvent.click(await within(team).findByRole('button', { name: 'Show more people' }));
    await waitFor(() => {
      const shown = squash(team.textContent);
      for (const name of ['=1+1', '<script>alert(1)</script>', '__proto__', 'constructor']) expect(shown).toContain(name);
    });
    const [sign] = screen.getAllByRole('button', { name: 'Sign' });
    await userEvent.click(sign as HTMLElement);
    await userEvent.click(screen.getByRole('textbox', { name: 'Your name' }));
    await userEvent.paste('\u202E<img src=x onerror=alert(1)>');
    await userEvent.click(screen.getByRole('textbox', { name: 'Note, if you like' }));
    await userEvent.paste('<script>alert(1)</script>');
    await userEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(await screen.findByText(/\[U\+202E\]<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(findLive()).toEqual([]);
  }, 60_000);
});
