import { screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryScreen } from '../../../src/ui/screens/history/history-screen.tsx';
import { StorageCard } from '../../../src/ui/screens/settings/storage-card.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

/** Its last move is kept as of 14:02. */
const talk = buildAttempt({ moves: buildMoves('opening.a', 'remedy.a') });

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.useRealTimers();
});

function setClock(moment: string): void {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
}

describe('the notice about the clock', () => {
  it('stands in the progress when a talk is dated later than now, and the talk stands as it is', async () => {
    setClock('2026-11-20T09:00:00.000Z');
    const { container } = await renderScreen(<HistoryScreen />, { kept: [talk] });
    expect(screen.getByText('1 talk is dated later than now')).toBeInTheDocument();
    expect(screen.getByText(/Nothing is lost/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on' })).toBeInTheDocument();
    expect(screen.getByText(/2026.* · Guided/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('stands in the settings too, beside how things are kept', async () => {
    setClock('2026-11-20T09:00:00.000Z');
    const { container } = await renderScreen(<StorageCard />, { kept: [talk, { ...talk, id: 'attempt-0002' }] });
    expect(screen.getByText('2 talks are dated later than now')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it.each(['2026-11-21T13:58:00.000Z', '2026-11-21T15:00:00.000Z'])('says nothing at %s: a clock may be five minutes behind', async (moment) => {
    setClock(moment);
    await renderScreen(<HistoryScreen />, { kept: [talk] });
    expect(screen.getByRole('link', { name: 'Go on' })).toBeInTheDocument();
    expect(screen.queryByText(/dated later than now/)).not.toBeInTheDocument();
  });

  it('does not count a talk in which nothing was said: it is in no list', async () => {
    setClock('2026-11-20T09:00:00.000Z');
    await renderScreen(<HistoryScreen />, { kept: [buildAttempt()] });
    expect(screen.queryByText(/dated later than now/)).not.toBeInTheDocument();
  });
});

describe('what settings say of a private window', () => {
  it('is said for as long as the browser has not promised to keep anything', async () => {
    const { container } = await renderScreen(<StorageCard />);
    expect(screen.getByText(/In a private window they go/)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
