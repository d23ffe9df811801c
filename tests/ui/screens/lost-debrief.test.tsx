import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMethodSentenceKeys } from '../../../src/domain/method/list-method-sentence-keys.ts';
import { DebriefScreen } from '../../../src/ui/screens/debrief/debrief-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the debrief of a complaint that is not here', () => {
  const finished = {
    moves: buildMoves('opening.a'),
    finishedAt: '2026-11-21T14:05:00.000Z',
    result: buildResult({ overall: 83, steps: { listen: 70 }, passed: false }),
  };
  const gone = { ...finished, scenario: { id: 'old_coat', revision: 1 } };
  const loaders = { loadScenario: async () => ({ why: 'gone', problems: [] }) as const };

  it('because it has left the library, keeps the result of that day and does not blame the connection', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept: [buildAttempt(gone)], loaders });
    expect(screen.getByRole('heading', { level: 1, name: 'Debrief: \u2068old_coat\u2069' })).toBeInTheDocument();
    expect(screen.getByText('This complaint is no longer in the library')).toBeInTheDocument();
    const kept = within(screen.getByRole('region', { name: 'The result of that day' }));
    expect(kept.getByText('83 of 100')).toBeInTheDocument();
    expect(kept.getByText(/Words of step\.listen/)).toBeInTheDocument();
    expect(screen.queryByText(/connection|No answer came/)).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('has nothing ready for paper until its steps and errors can be named, so that a sheet printed at once is whole', async () => {
    let arrive: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const method = buildMethod();
    const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
    const loadMethod = async () => {
      await arrived;
      return { value: { method, methodWords: { formatVersion: 1 as const, method: method.id, language: 'en', sentences } }, problems: [] as const };
    };
    const late = { ...loaders, loadMethod };
    const result = buildResult({ overall: 83, steps: { listen: 70 }, passed: false, criticalErrors: ['rude'] });
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ ...gone, result })], loaders: late });
    expect(screen.getByText('83 of 100')).toBeInTheDocument();
    const sheet = () => container.querySelector('[hidden]');
    expect(sheet()).toBeNull();
    await act(async () => arrive());
    expect(sheet()).toHaveTextContent(/Words of step\.listen/);
    expect(sheet()).toHaveTextContent(/Words of error\.rude/);
  });

  it('because the network has brought no cards, says so instead', async () => {
    const loadSummaries = async () => ({ summaries: [], problems: [], unread: [], hasMore: false, why: 'not_arrived' }) as const;
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept: [buildAttempt(gone)], loaders: { ...loaders, loadSummaries } });
    expect(screen.queryByText('This complaint is no longer in the library')).not.toBeInTheDocument();
    expect(screen.getByText(/A file is not on the server any more/)).toBeInTheDocument();
  });

  it('because it is another copy’s, shows the kept result and not one word of the complaint of that id here', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ ...finished, library: 'lakeside' })] });
    expect(screen.getByText('This talk belongs to another Amends')).toBeInTheDocument();
    expect(screen.getByText('83 of 100')).toBeInTheDocument();
    expect(container.textContent).not.toMatch(/Words of (?:turn|title|ending|customer)/);
    expect(screen.getByRole('link', { name: 'Your progress' })).toHaveAttribute('href', '#/history');
    await expectAccessible(container);
  });

  it('names no steps where they are those of another method or another revision of it', async () => {
    const kept = [buildAttempt({ ...finished, library: 'lakeside', method: { id: 'tiny', revision: 2 } })];
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept });
    expect(screen.getByText('83 of 100')).toBeInTheDocument();
    expect(screen.queryByText(/listen/)).not.toBeInTheDocument();
  });

  it('says of a talk that was not finished that it cannot go on here', async () => {
    const kept = [buildAttempt({ library: 'lakeside', moves: buildMoves('opening.a') })];
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept });
    expect(screen.getByText('The talk was not finished, and cannot go on here.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Go on with the talk' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});
