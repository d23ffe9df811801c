import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BackupReminder } from '../../../src/ui/screens/backup-reminder.tsx';
import { HistoryScreen } from '../../../src/ui/screens/history/history-screen.tsx';
import { SettingsScreen } from '../../../src/ui/screens/settings/settings-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const buildFinished = (id: string) => buildAttempt({ id, moves: buildMoves('opening.a'), finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult() });
const kept = [1, 2, 3, 4, 5].map((number) => buildFinished(`attempt-000${number}`));

describe('the reminder', () => {
  it('says how many results are only here and why that matters, without calling out', async () => {
    const { container } = await renderScreen(<BackupReminder />, { kept });
    expect(screen.getByText('5 results are only on this device')).toBeInTheDocument();
    expect(screen.getByText(/^A browser may clear what it keeps/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says that the memory of the page alone has them, where nothing is kept', async () => {
    const { container, attempts } = await renderScreen(<BackupReminder />, { kept });
    act(() => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unavailable' }));
    expect(screen.getByText(/in the memory of this page alone and is lost with a reload/)).toBeInTheDocument();
    expect(screen.queryByText(/^A browser may clear what it keeps/)).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is silent while there are fewer than five results, unless the memory of the page alone has them', async () => {
    const { attempts } = await renderScreen(<BackupReminder />, { kept: [...kept.slice(1), buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    act(() => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unavailable' }));
    expect(screen.getByText('4 results are only on this device')).toBeInTheDocument();
  });

  it('saves a file in one click, gives its name and makes way; five newer results bring it back', async () => {
    const { container, files, attempts, services } = await renderScreen(<BackupReminder />, { kept });
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    const [[name, text] = []] = [...files];
    expect(name).toMatch(/^amends-backup-2026-11-2[12]\.json$/);
    expect(JSON.parse(text ?? '').attempts).toHaveLength(5);
    expect(screen.getByText(`\u2068${name}\u2069 holds 5 results. Keep a copy somewhere else too.`)).toBeInTheDocument();
    expect(screen.getByText('Backup saved').closest('[tabindex]')).toHaveFocus();
    expect(screen.queryByText(/only on this device/)).not.toBeInTheDocument();
    await expectAccessible(container);
    for (const number of [6, 7, 8, 9]) await attempts.restore(buildFinished(`attempt-000${number}`));
    await act(() => services.attempts.getState().load());
    expect(screen.queryByText(/only on this device/)).not.toBeInTheDocument();
    await attempts.restore(buildFinished('attempt-0010'));
    await act(() => services.attempts.getState().load());
    expect(screen.getByText('5 results are only on this device')).toBeInTheDocument();
  });

  it('asks whether the file is there where the browser does not tell, and goes only on a yes', async () => {
    const { container, files } = await renderScreen(<BackupReminder />, { kept, handedOver: 'handed' });
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    const [name] = [...files.keys()];
    expect(screen.getByText('Is the backup there?').closest('[tabindex]')).toHaveFocus();
    expect(screen.getByText(new RegExp(`^\u2068${name}\u2069, with 5 results, was handed to the browser`))).toBeInTheDocument();
    expect(screen.queryByText('Backup saved')).not.toBeInTheDocument();
    expect(localStorage.getItem('amends.last-backup')).toBeNull();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, it is there' }));
    expect(screen.getByText('Backup saved').closest('[tabindex]')).toHaveFocus();
    expect(JSON.parse(localStorage.getItem('amends.last-backup') ?? '').results).toHaveLength(5);
    expect(screen.queryByText(/only on this device/)).not.toBeInTheDocument();
  });

  it('stays when the file is not there, and has the focus on saving again', async () => {
    await renderScreen(<BackupReminder />, { kept, handedOver: 'handed' });
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    await userEvent.click(screen.getByRole('button', { name: 'No, it is not' }));
    expect(screen.getByText('5 results are only on this device')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save a backup' })).toHaveFocus();
    expect(localStorage.getItem('amends.last-backup')).toBeNull();
  });

  it('stays when choosing where to save was given up, and says when the file could not be written', async () => {
    await renderScreen(<BackupReminder />, { kept, handedOver: 'cancelled' });
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(screen.getByText('5 results are only on this device')).toBeInTheDocument();
    expect(screen.queryByText(/not saved|handed/)).not.toBeInTheDocument();
    cleanup();
    const { container } = await renderScreen(<BackupReminder />, { kept, handedOver: 'unwritten' });
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(screen.getByText('The backup was not saved')).toBeInTheDocument();
    expect(screen.getByText(/^The file could not be written there/)).toBeInTheDocument();
    expect(localStorage.getItem('amends.last-backup')).toBeNull();
    await expectAccessible(container);
  });

  it('can be put off for the visit', async () => {
    await renderScreen(<BackupReminder />, { kept });
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/only on this device/)).not.toBeInTheDocument();
    expect(localStorage.getItem('amends.last-backup')).toBeNull();
  });

  it('gives the focus to saving when it is put away in the settings, and so does what came of saving', async () => {
    await renderScreen(<SettingsScreen />, { kept });
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    const save = screen.getByRole('button', { name: 'Save a backup' });
    expect(save).toHaveFocus();
    await userEvent.click(save);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(save).toHaveFocus();
  });

  it('says when the talks could not be read, and stays', async () => {
    const { container, attempts } = await renderScreen(<BackupReminder />, { kept });
    attempts.list = () => Promise.reject(new Error('gone'));
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(screen.getByText('The backup was not saved')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save a backup' })).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('The backup was not saved')).not.toBeInTheDocument();
  });
});

describe('the reminder and the screens', () => {
  it('gives the focus to the heading of the progress when it is put away there', async () => {
    await renderScreen(<HistoryScreen />, { kept });
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('stands on the progress', async () => {
    const { container } = await renderScreen(<HistoryScreen />, { kept });
    expect(screen.getByText('5 results are only on this device')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('stands in the settings, which offer one way to save at a time and say when that was last done', async () => {
    const { container } = await renderScreen(<SettingsScreen />, { kept });
    expect(screen.getByText(/None has been saved from this browser yet\.$/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(screen.getAllByText('Backup saved')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Save a backup' })).toHaveLength(1);
    expect(screen.getByText(/Last saved .*2026/)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
