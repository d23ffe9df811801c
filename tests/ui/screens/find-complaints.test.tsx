import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChooseScreen } from '../../../src/ui/screens/choose/choose-screen.tsx';
import { buildAttempt, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { buildSummary, renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

/** Ten complaints, five to a file: even ones on the phone and hard, every one with a trade of its own. */
const ALL = Array.from({ length: 10 }, (_, index) =>
  buildSummary({
    id: index === 0 ? 'cold_soup' : `card_${index}`,
    title: `Complaint ${index}`,
    trade: `Trade ${index}`,
    customer: index === 7 ? 'Zoë Ålund' : 'Ada Lind',
    channel: index % 2 === 0 ? 'phone' : 'chat',
    difficulty: index % 2 === 0 ? 3 : 1,
  }),
);
const loaders = {
  loadSummaries: async (_language: string, file: number) => ({
    summaries: ALL.slice((file - 1) * 5, file * 5),
    problems: [],
    unread: [],
    hasMore: file < 2,
  }),
};

const listTitles = () => screen.queryAllByRole('article').map((card) => card.querySelector('h3')?.textContent?.replace('Complaint ', ''));

async function renderMany(kept = [buildAttempt({ finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult() })]) {
  const shown = await renderScreen(<ChooseScreen />, { loaders, kept });
  const fields = within(await screen.findByRole('group', { name: 'Search' }));
  return { ...shown, fields };
}

describe('a library of many complaints', () => {
  it('is searched through whole, though only a part of it has arrived, by words of any field, without capitals and accents', async () => {
    const { container, fields } = await renderMany();
    expect(listTitles()).toEqual(['0', '1', '2', '3', '4']);
    await userEvent.type(fields.getByRole('searchbox', { name: 'Search' }), 'alu ZOE');
    await waitFor(() => expect(listTitles()).toEqual(['7']));
    expect(screen.getByRole('status')).toHaveTextContent('1 complaint');
    expect(window.location.hash).toBe('#/?search=alu+ZOE');
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(listTitles()).toHaveLength(10);
    expect(window.location.hash).toBe('#/');
  });

  it('is filtered by channel, trade, difficulty and by what was not tried yet, all of them at once', async () => {
    const { fields } = await renderMany();
    await userEvent.selectOptions(fields.getByRole('combobox', { name: 'How it comes in' }), 'phone');
    await waitFor(() => expect(listTitles()).toEqual(['0', '2', '4', '6', '8']));
    await userEvent.click(fields.getByRole('checkbox', { name: 'Not tried yet' }));
    expect(listTitles()).toEqual(['2', '4', '6', '8']);
    await userEvent.selectOptions(fields.getByRole('combobox', { name: 'Difficulty' }), 'hard');
    expect(listTitles()).toEqual(['2', '4', '6', '8']);
    await userEvent.selectOptions(fields.getByRole('combobox', { name: 'Trade' }), 'Trade 6');
    expect(listTitles()).toEqual(['6']);
    expect(window.location.hash).toBe('#/?channel=phone&trade=Trade+6&difficulty=3&untried=');
  });

  it('says what to do where nothing fits', async () => {
    const { container, fields } = await renderMany();
    await userEvent.type(fields.getByRole('searchbox'), 'elephant');
    expect(await screen.findByRole('heading', { name: 'No complaint fits' })).toBeInTheDocument();
    expect(listTitles()).toEqual([]);
    await expectAccessible(container);
  });

  it('looks for what the address asks for, as Back does; a trade in another language asks for nothing', async () => {
    window.history.replaceState(null, '', '/#/?channel=chat&trade=Handel');
    await renderMany();
    await waitFor(() => expect(listTitles()).toEqual(['1', '3', '5', '7', '9']));
  });

  it('has no fields where six complaints are seen at a glance', async () => {
    await renderScreen(<ChooseScreen />);
    expect(screen.queryByRole('group', { name: 'Search' })).not.toBeInTheDocument();
  });
});
