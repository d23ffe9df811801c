import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const talk = <TalkScreen attemptId="attempt-0001" />;
const moves = buildMoves('opening.b');
const isOpen = (name: string) => screen.findByRole('radio', { name });

describe('a guided talk', () => {
  it('says a word about each reply, above what the customer answers', async () => {
    const { container } = await renderScreen(talk, { kept: [buildAttempt({ moves })] });
    const why = await screen.findByText('Words of turn.opening.b.why');
    expect(within(screen.getByRole('log')).getAllByRole('listitem').at(-1)).toContainElement(why);
    expect(why.compareDocumentPosition(screen.getByText('Words of turn.remedy.hot'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectAccessible(container);
  });

  it('says the shorter word that an author wrote, where there is one', async () => {
    const { services } = await renderScreen(talk, { kept: [buildAttempt({ moves })] });
    await screen.findByText('Words of turn.opening.b.why');
    const { library } = services;
    act(() => {
      const [key = '', known] = Object.entries(library.getState().scenarios)[0] ?? [];
      if (known?.phase !== 'ready') throw new Error('The complaint is not here.');
      const { words } = known.talk;
      const noted = { ...words, sentences: { ...words.sentences, 'turn.opening.b.note': 'Kind, and too early.' } };
      library.setState({ scenarios: { [key]: { ...known, talk: { ...known.talk, words: noted } } } });
    });
    expect(screen.getByText('Kind, and too early.')).toBeInTheDocument();
    expect(screen.queryByText('Words of turn.opening.b.why')).toBeNull();
  });

  it('goes on without that word where it does not come', async () => {
    const completeScenario = vi.fn(async () => ({ why: 'not_arrived', problems: [] }) as const);
    await renderScreen(talk, { kept: [buildAttempt({ moves })], loaders: { completeScenario } });
    expect(await isOpen('Words of turn.remedy.a')).toBeEnabled();
    await vi.waitFor(() => expect(completeScenario).toHaveBeenCalled());
    expect(screen.getByRole('radio', { name: 'Words of turn.remedy.a' })).toBeEnabled();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells the step, the rule of the moment, and how far it has come', async () => {
    await renderScreen(talk, { kept: [buildAttempt()] });
    await isOpen('Words of turn.opening.a');
    const rule = screen.getAllByText('Words of criterion.lets_finish.rule').at(-1);
    expect(rule).toBeInTheDocument();
    expect(screen.getByText('1 of ≈ 3')).toBeInTheDocument();
  });

  it('lets the last reply be taken back once, and said differently', async () => {
    const { attempts } = await renderScreen(talk, { kept: [buildAttempt({ moves })] });
    await userEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    await userEvent.click(await isOpen('Words of turn.opening.a'));
    expect(screen.queryByText('Words of turn.opening.b', { selector: 'li p' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    await isOpen('Words of turn.remedy.b');
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    expect((await attempts.list()).attempts).toMatchObject([{ moves: [{ choice: 'a' }], events: [{ event: 'taken_back', move: { choice: 'b' } }] }]);
  });

  it('has nothing chosen once a reply was taken back, the one just said least of all', async () => {
    await renderScreen(talk, { kept: [buildAttempt()] });
    await userEvent.click(await isOpen('Words of turn.opening.b'));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    expect(await isOpen('Words of turn.opening.b')).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Say it' })).toHaveAttribute('data-variant', 'muted');
  });
});

describe('an earlier reply of a guided talk', () => {
  it('can be said differently, in a practice talk of its own that stands where it was said', async () => {
    const { attempts } = await renderScreen(<TalkScreen attemptId="attempt-0042" />, {
      kept: [buildAttempt({ id: 'attempt-0042', moves: buildMoves('opening.b', 'remedy.b') })],
    });
    // The last one can be taken back instead.
    const again = await screen.findByRole('button', { name: /^Say it differently/ });
    // What one sees, before what it is about.
    expect(again).toHaveTextContent(/^Say it differently$/);
    expect(again).toHaveAccessibleName('Say it differently: Words of turn.opening.b');
    expect(again).toHaveAccessibleDescription('Say it differently from here');
    await userEvent.click(again);
    await waitFor(async () => expect((await attempts.list()).attempts).toHaveLength(2));
    const begun = (await attempts.list()).attempts.find(({ id }) => id !== 'attempt-0042');
    expect(begun).toMatchObject({ from: { attempt: 'attempt-0042', moves: 0 }, moves: [] });
  });
});

describe('an assessed talk', () => {
  it('stays silent: no word about a reply, no step, no rule, nothing to take back', async () => {
    const { services } = await renderScreen(talk, { kept: [buildAttempt({ mode: 'assessment', moves })] });
    expect(await isOpen('Words of turn.remedy.a')).toBeEnabled();
    await act(() => services.library.getState().loadWhole('cold_soup', 'en'));
    expect(screen.queryByText('Words of turn.opening.b.why')).toBeNull();
    expect(screen.queryByText(/^Words of criterion/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    expect(screen.getByText('2 of ≈ 3')).toBeInTheDocument();
  });
});

describe('the menu of a talk', () => {
  it('opens with its button, closes with Escape or beside it, and gives the focus back', async () => {
    const { container } = await renderScreen(talk, { kept: [buildAttempt()] });
    const more = await screen.findByRole('button', { name: 'More: pause, limits, method' });
    await userEvent.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('combobox', { name: 'Language' })).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.keyboard('{Escape}');
    expect(more).toHaveAttribute('aria-expanded', 'false');
    expect(more).toHaveFocus();
    await userEvent.click(more);
    await userEvent.click(screen.getByRole('log'));
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'false'));
  });
});
