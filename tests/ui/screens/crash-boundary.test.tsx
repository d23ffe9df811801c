import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../../src/app/ports.ts';
import { CrashBoundary } from '../../../src/ui/screens/crash-boundary.tsx';
import { ServicesContext, useServices } from '../../../src/ui/screens/services.ts';
import { UncaughtNotice } from '../../../src/ui/screens/uncaught-notice.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => {
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error('A planted mistake');
}

const TALK = buildAttempt({ moves: buildMoves('opening.a') });

async function crash(keeping: Keeping) {
  const shown = await renderScreen(
    <CrashBoundary of="screen">
      <Broken />
    </CrashBoundary>,
    { kept: [TALK] },
  );
  await act(async () => shown.attempts.sendStatus({ keeping, persistence: 'unasked' }));
  return shown;
}

const UNKEPT = 'in the memory of this page alone';

describe('a screen that breaks down', () => {
  it('says that talks are kept only where they are', async () => {
    const { container } = await crash('kept');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Something went wrong on this page');
    expect(alert).toHaveTextContent('Your talks are kept.');
    expect(alert).toHaveTextContent('A planted mistake');
    expect(alert).not.toHaveTextContent(UNKEPT);
    expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it.each(['memory_only', 'full', 'blocked', 'newer'] as const)('where storage is %s, offers to save to a file what a reload would lose', async (keeping) => {
    const { container, files } = await crash(keeping);
    expect(screen.getByRole('alert')).toHaveTextContent(UNKEPT);
    expect(screen.getByRole('alert')).not.toHaveTextContent('Your talks are kept.');
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect([...files.values()].map((text) => JSON.parse(text).attempts.length)).toEqual([1]);
    expect(screen.getByRole('status')).toHaveTextContent([...files.keys()][0] ?? 'no file');
    await expectAccessible(container);
  });

  it('says why nothing could be saved, and lets one try again', async () => {
    const refusals = [new TypeError('Failed to fetch dynamically imported module: http://amends.test/assets/start-backup-1.js'), new Error('no room')];
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const WithoutSaving = () => {
      const services = useServices();
      const openBackup = () => Promise.reject(refusals.shift());
      return (
        <ServicesContext value={{ ...services, openBackup }}>
          <CrashBoundary of="screen">
            <Broken />
          </CrashBoundary>
        </ServicesContext>
      );
    };
    const { attempts } = await renderScreen(<WithoutSaving />, { kept: [TALK] });
    await act(async () => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unasked' }));
    const save = screen.getByRole('button', { name: 'Save to a file' });
    await userEvent.click(save);
    expect(await screen.findByText(/A file is not on the server any more/)).toBeInTheDocument();
    await userEvent.click(save);
    expect(await screen.findByText(/Keep this page open and try again/)).toBeInTheDocument();
    vi.unstubAllGlobals();
  });

  it('that throws nothing at all is caught too', async () => {
    const ThrowsNothing = () => {
      throw undefined;
    };
    const { attempts } = await renderScreen(
      <CrashBoundary of="page">
        <ThrowsNothing />
      </CrashBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on this page');
    // Where nothing was done, nothing is said of it.
    expect(screen.getByRole('alert')).not.toHaveTextContent('Your talks are kept.');
    await act(async () => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unasked' }));
    expect(screen.getByRole('alert')).not.toHaveTextContent(UNKEPT);
    expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument();
  });
});

describe('a part beside the screen that breaks down', () => {
  it('says so in its place, and leaves the rest alone', async () => {
    const { container } = await renderScreen(
      <>
        <CrashBoundary of="part">
          <Broken />
        </CrashBoundary>
        <h1>The talk</h1>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('A part of this page has failed');
    expect(screen.getByRole('heading', { name: 'The talk' })).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('what fails where nobody waits for it', () => {
  const reject = (reason: unknown) =>
    act(async () => {
      window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
    });

  it('is said, with the message, until that is put away', async () => {
    const { container } = await renderScreen(<UncaughtNotice />);
    await reject(new Error('the button did not work'));
    expect(screen.getByRole('alert')).toHaveTextContent('Something did not work just now');
    expect(screen.getByRole('alert')).toHaveTextContent('the button did not work');
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(async () => {
      window.dispatchEvent(Object.assign(new Event('error'), { error: new Error('thrown') }));
    });
    expect(screen.getByRole('alert')).toHaveTextContent('thrown');
  });

  it('is no matter of this page where an extension of the browser has failed, or nothing was thrown', async () => {
    await renderScreen(<UncaughtNotice />);
    await reject(Object.assign(new Error('not ours'), { stack: 'Error: not ours\n at chrome-extension://abc/content.js:1' }));
    await reject(undefined);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
