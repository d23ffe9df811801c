import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMethodSentenceKeys } from '../../../../src/domain/method/list-method-sentence-keys.ts';
import { ReviewScreen } from '../../../../src/ui/screens/review/review-screen.tsx';
import { buildAttempt } from '../../../builders/build-attempt.ts';
import { ANI, buildHandIn } from '../../../builders/build-hand-in.ts';
import { playBest } from '../../../builders/build-received.ts';
import { buildScenarioWords } from '../../../builders/build-scenario-words.ts';
import { buildLast, buildTornCoat } from '../../../builders/torn-coat.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildSummary, renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
// A group is read, judged, worked out and drawn in turns of its own: on a busy machine that takes its time.
beforeAll(() => configure({ asyncUtilTimeout: 10_000 }));
beforeEach(() => localStorage.clear());

const scenario = buildTornCoat();
const method = buildLast();
const methodWords = {
  formatVersion: 1 as const,
  method: method.id,
  language: 'en',
  sentences: Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`])),
};
const talk = { scenario, method, words: buildScenarioWords(scenario), methodWords };
const loaders = {
  loadSummaries: async () => ({ summaries: [buildSummary({ id: scenario.id, title: 'The torn coat' })], problems: [], unread: [], hasMore: false }),
  loadScenario: async () => ({ value: talk, problems: [] as const }),
  loadMethod: async () => ({ value: { method, methodWords }, problems: [] as const }),
};
/** Ani’s two talks as she hands them in: both the best there are. */
const handIn = () => buildHandIn([playBest(1), playBest(2)].map((attempt) => ({ ...attempt, setting: assessment })));
const { setting: assessment } = buildAttempt({ mode: 'assessment' });

async function open() {
  const rendered = await renderScreen(<ReviewScreen />, { loaders });
  await screen.findByRole('heading', { name: 'Add what was handed in' });
  return rendered;
}
async function paste(text: string) {
  await userEvent.click(screen.getByText('Paste a text'));
  const field = screen.getByRole('textbox', { name: 'Text that was handed in' });
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
}
/** The cards come one after the other. */
const settle = () => screen.findByRole('heading', { name: 'Are the scenarios good?' });

describe('the review', () => {
  it('says what belongs here where nothing was handed in', async () => {
    const { container } = await open();
    expect(screen.getByRole('heading', { name: 'No talk to review yet' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('reads a text that was handed in, and answers every question from it', async () => {
    const { container } = await open();
    await paste((await handIn()).text);
    await settle();
    expect(screen.getByText('2 talks found. 2 are new.')).toBeInTheDocument();
    for (const name of ['Who needs me?', 'Are they improving?', 'What to work on?', 'What customers would say', 'Are the scenarios good?'])
      expect(screen.getByRole('heading', { name })).toBeInTheDocument();
    expect(screen.getByText('This is practice, not a verdict on a person.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What was handed in: 2 talks' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says what could not be read, and keeps the rest', async () => {
    await open();
    await paste('notes of a meeting');
    expect(await screen.findByText('1 could not be read')).toBeInTheDocument();
    await paste((await handIn()).text);
    await settle();
  });

  it('leads from a figure to the talks behind it, and to what was said in one', async () => {
    const { container } = await open();
    await paste((await handIn()).text);
    await settle();
    await userEvent.click(within(screen.getByRole('region', { name: 'How is the team?' })).getAllByRole('button')[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByText(/The torn coat/)).not.toHaveLength(0);
    await userEvent.click(within(dialog).getAllByText(/Ани/)[1] as HTMLElement);
    expect(await within(dialog).findByRole('list', { name: 'The whole talk' })).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows no name anywhere once they are hidden', async () => {
    const { container } = await open();
    await paste((await handIn()).text);
    await settle();
    expect(container).toHaveTextContent(ANI.name);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }));
    await waitFor(() => expect(container).not.toHaveTextContent(ANI.name));
    expect(container).toHaveTextContent(ANI.pseudonym);
    await expectAccessible(container);
  });

  it('shows who is expected and has handed in nothing', async () => {
    await open();
    await paste((await handIn()).text);
    await settle();
    await userEvent.click(screen.getByRole('heading', { name: /Who is expected/ }));
    const field = screen.getByRole('textbox', { name: 'Names, one to a line' });
    await userEvent.click(field);
    await userEvent.paste('Ани\nBek');
    await userEvent.click(screen.getByRole('button', { name: 'Use this list' }));
    const team = screen.getByRole('region', { name: 'How is the team?' });
    await waitFor(() =>
      expect(
        within(team)
          .getAllByRole('rowheader')
          .map(({ textContent }) => textContent?.replace(/[\u2066-\u2069]/g, '')),
      ).toEqual(expect.arrayContaining(['Ани', 'Bek'])),
    );
    expect(within(team).getByText('on the list, nothing handed in')).toBeInTheDocument();
  });

  it('keeps what somebody has signed, also when the group is removed, and brings the group back', async () => {
    await open();
    await paste((await handIn()).text);
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Nora');
    await userEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(await screen.findByText(/^Seen by .Nora., /)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('heading', { name: 'Save or remove the group' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove everything' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove everything' }));
    expect(await screen.findByRole('heading', { name: 'No talk to review yet' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settle();
    expect(await screen.findByText(/^Seen by .Nora., /)).toBeInTheDocument();
  });

  it('judges by another rule at once when it is changed', async () => {
    await open();
    await paste((await handIn()).text);
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Change the rule' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Begin with' }), 'latestThree');
    expect(screen.getAllByText(/^Ready: 3 of the last 3/)).not.toHaveLength(0);
    await waitFor(() => expect(within(screen.getByRole('region', { name: 'Who needs me?' })).getByText(/^Ready: 3 of the last 3/)).toBeInTheDocument());
  });

  it('is tried with a group that is made up, says so, and keeps nothing of it', async () => {
    const { container, services } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Try it with a made-up group' }));
    expect(await screen.findByText('This is a sample')).toBeInTheDocument();
    await settle();
    const team = screen.getByRole('region', { name: 'How is the team?' });
    expect(within(team).getAllByRole('rowheader', { name: /Sample/ })).toHaveLength(24);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Leave the sample' }));
    expect(await screen.findByRole('heading', { name: 'No talk to review yet' })).toBeInTheDocument();
    expect((await services.openReview()).store.getState().intake?.standings.talks).toBe(0);
  });

  it('has a page for the group on paper and one for each person, with lines to sign on', async () => {
    const { container } = await open();
    await paste((await handIn()).text);
    await settle();
    // Drawn once all else is.
    const sheet = await waitFor(() => {
      const found = container.querySelector<HTMLElement>('[hidden]:has(h1)');
      expect(found).not.toBeNull();
      return found as HTMLElement;
    });
    expect([...sheet.querySelectorAll('h1')].map(({ textContent }) => textContent?.replace(/[\u2066-\u2069]/g, ''))).toEqual(['Review', ANI.name]);
    expect(sheet).toHaveTextContent('Ready: 4 of the last 5 assessed talks at 85 or more');
    expect(sheet.querySelectorAll('dl dt')).toHaveLength(2);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hide names' }));
    await waitFor(() => expect(sheet).not.toHaveTextContent(ANI.name));
  });
});
