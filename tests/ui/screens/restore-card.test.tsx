import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { writeBackup } from '../../../src/interop/write-backup.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import type { Settings } from '../../../src/storage/settings-schema.ts';
import { SettingsScreen } from '../../../src/ui/screens/settings/settings-screen.tsx';
import { buildAttempt, buildMoves, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const finished = { finishedAt: '2026-11-21T14:10:00.000Z', result: buildResult({ overall: 61 }) };
const same = buildAttempt({ moves: buildMoves('opening.a'), ...finished });
const shorter = buildAttempt({ id: 'attempt-0002', moves: buildMoves('opening.a') });
const longer = buildAttempt({ id: 'attempt-0002', moves: buildMoves('opening.a', 'remedy.a', 'closing.a'), ...finished });
const mine = buildAttempt({ id: 'attempt-0003', moves: buildMoves('opening.a') });
const theirs = buildAttempt({ id: 'attempt-0003', moves: buildMoves('opening.b', 'remedy.b') });
const added = ['2026-11-11', '2026-11-13'].map((day, index) => buildAttempt({ id: `attempt-000${5 + index}`, startedAt: `${day}T12:00:00.000Z`, ...finished }));

/** The name as it stands in a sentence: isolated, so that it cannot turn the words around it round. */
const FILE = '\u2068backup.json\u2069';

const restoring = () => screen.getByRole('region', { name: 'Restore' });

async function choose(attempts: readonly unknown[], settings?: Settings): Promise<void> {
  const text = writeBackup({ attempts: attempts as Attempt[], records: {}, setAside: [], settings }, '2026-11-21T14:30:00.000Z', '2026-11-21')?.text ?? '';
  await chooseText(text);
  await screen.findByRole('heading', { name: `What is in ${FILE}` });
}

async function chooseText(text: string, name = 'backup.json'): Promise<void> {
  const field = restoring().querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(field, new File([text], name, { type: 'application/json' }));
}

const readCounts = () =>
  within(restoring())
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

const press = (name: string | RegExp) => userEvent.click(within(restoring()).getByRole('button', { name }));

describe('the preview of a backup', () => {
  it('counts and lists what is new, the same, different and unreadable, and takes the focus', async () => {
    const { container, attempts } = await renderScreen(<SettingsScreen />, { kept: [same, shorter, mine] });
    await choose([same, longer, theirs, ...added, { ...same, id: 'x' }]);
    expect(screen.getByRole('heading', { name: `What is in ${FILE}` })).toHaveFocus();
    expect(readCounts()).toEqual(['2', '1', '2', '1']);
    expect(screen.getByText('Cold soup: 2 talks, 11 Nov 2026 to 13 Nov 2026')).toBeInTheDocument();
    expect(screen.getByText('Here: 1 reply, not finished. In the file: 3 replies, finished with 61 points.')).toBeInTheDocument();
    expect(screen.getByText('Here: 1 reply, not finished. In the file: 2 replies, not finished.')).toBeInTheDocument();
    expect(
      await screen.findByText((_, element) => element?.tagName === 'CODE' && element.textContent === 'backup.json › attempts › 5 › id'),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    expect((await attempts.list()).attempts).toEqual([same, shorter, mine]);
    await expectAccessible(container);
  });

  it('says that everything is here already, and leads back to the choice of a file', async () => {
    await renderScreen(<SettingsScreen />, { kept: [longer] });
    await choose([shorter]);
    expect(screen.getByText('Further on here: your copy stays')).toBeInTheDocument();
    expect(screen.getByText('Everything that can be read in this file is here already.')).toBeInTheDocument();
    await press('Close');
    expect(within(restoring()).getByRole('button', { name: 'Choose a backup' })).toHaveFocus();
  });

  it('has nothing to press while neither talks nor settings are to be taken', async () => {
    const { services } = await renderScreen(<SettingsScreen />);
    await choose([], { ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(within(restoring()).getByRole('button', { name: 'Bring in' })).toBeDisabled();
    const box = screen.getByRole('checkbox', { name: /^Take the settings of the file too/ });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    await press('Bring in');
    expect(services.settings.getState().settings.theme).toBe('dark');
    expect(await screen.findByText(/^the settings\. You can undo/)).toBeInTheDocument();
  });

  it('shows fifty of many differing talks and counts the rest', async () => {
    const ids = Array.from({ length: 52 }, (_, index) => `attempt-${1000 + index}`);
    await renderScreen(<SettingsScreen />, { kept: ids.map((id) => ({ ...mine, id })) });
    await choose(ids.map((id) => ({ ...theirs, id })));
    expect(screen.getAllByRole('radio', { name: 'Keep mine' })).toHaveLength(50);
    expect(screen.getByText('2 more talks went two ways and stay as they are here.')).toBeInTheDocument();
  });
});

describe('bringing a backup in', () => {
  it('says what came, and undo brings back what was there', async () => {
    const { container, attempts } = await renderScreen(<SettingsScreen />, { kept: [same, shorter, mine] });
    await choose([same, longer, theirs, ...added]);
    await userEvent.click(screen.getByRole('radio', { name: 'Take the file’s' }));
    await press('Bring in 4 talks');
    expect(await screen.findByText(/^2 new talks and 2 updated talks\. You can undo/)).toBeInTheDocument();
    expect(screen.getByText(`Brought in from ${FILE}`).closest('[tabindex]')).toHaveFocus();
    expect((await attempts.list()).attempts).toEqual([...added, same, longer, theirs]);
    await expectAccessible(container);
    await press('Undo');
    expect(await screen.findByText('Undone. Everything is as it was before.')).toBeInTheDocument();
    expect((await attempts.list()).attempts).toEqual([same, shorter, mine]);
    await expectAccessible(container);
  });

  it('says that there was no room and that nothing was changed, and can be tried again', async () => {
    const { container, attempts } = await renderScreen(<SettingsScreen />);
    const { merge } = attempts;
    attempts.merge = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    await choose(added);
    await press('Bring in 2 talks');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is not enough room');
    await expectAccessible(container);
    attempts.merge = merge;
    await press('Bring in 2 talks');
    expect(await screen.findByText(/^2 new talks\./)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows how far it has come and can be stopped', async () => {
    const { container, attempts } = await renderScreen(<SettingsScreen />);
    attempts.merge = (_, watch) =>
      new Promise((resolve) => {
        watch?.onProgress?.(1);
        watch?.signal?.addEventListener('abort', () => resolve('cancelled'));
      });
    await choose(added);
    await press('Bring in 2 talks');
    expect(await screen.findByRole('progressbar', { name: 'Bringing the talks in' })).toHaveAttribute('value', '0.5');
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await expectAccessible(container);
    await press('Stop');
    expect(await screen.findByText('Stopped')).toBeInTheDocument();
    expect(readCounts()[0]).toBe('2');
  });

  it('says why a talk that has gone on since keeps everything from being undone', async () => {
    const { attempts } = await renderScreen(<SettingsScreen />);
    await choose([shorter]);
    await press('Bring in 1 talk');
    const [, move] = longer.moves;
    if (move !== undefined) await attempts.appendMove('attempt-0002', 1, buildNext(move));
    await press('Undo');
    expect(await screen.findByRole('alert')).toHaveTextContent('A talk that was brought in has gone on since, so nothing was undone.');
    expect((await attempts.list()).attempts[0]?.moves).toHaveLength(2);
  });
});

it('a file that is no backup is refused with what is wrong, and the next one can be chosen', async () => {
  const { container } = await renderScreen(<SettingsScreen />);
  await chooseText('{"notes": ');
  await screen.findByText(`${FILE} is no backup that can be read`);
  expect(screen.getByText(`${FILE} is no backup that can be read`).closest('[tabindex]')).toHaveFocus();
  expect(screen.getByText('The file is damaged: a part of it is missing or was changed. Take another copy of it.')).toBeInTheDocument();
  await expectAccessible(container);
  await choose(added);
  expect(screen.queryByText(/is no backup/)).not.toBeInTheDocument();
  expect(readCounts()).toEqual(['2', '0', '0', '0']);
});

it('a name that would turn the sentence round stands by itself, and shows the mark that it carries unseen', async () => {
  await renderScreen(<SettingsScreen />);
  await chooseText('{}', 'amends-\u202Egnp.nosj');
  expect(await screen.findByText('\u2068amends-[U+202E]gnp.nosj\u2069 is no backup that can be read')).toBeInTheDocument();
  const names = [...restoring().querySelectorAll('code bdi')].map(({ textContent }) => textContent);
  expect(names).toContain('amends-[U+202E]gnp.nosj');
  expect(restoring().textContent).not.toContain('\u202E');
});

it('settings with a language that this build has not got are taken without it, and that is said', async () => {
  const { services } = await renderScreen(<SettingsScreen />);
  await choose([], { ...DEFAULT_SETTINGS, theme: 'dark', language: 'fr' });
  expect(screen.getByText('This Amends has no \u2068Français\u2069: the language stays as it is.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Take the settings of the file too/ }));
  await press('Bring in');
  expect(services.settings.getState().settings.theme).toBe('dark');
  expect(services.settings.getState().settings).not.toHaveProperty('language');
  expect(services.language.getState().trouble).toBeUndefined();
});

it('talks of another copy are named as such, apart from those at a complaint of the same id here', async () => {
  await renderScreen(<SettingsScreen />);
  const [one, other] = added;
  await choose([one, { ...other, library: 'lakeside' }]);
  expect(screen.getByText('Cold soup: 1 talk, 11 Nov 2026')).toBeInTheDocument();
  expect(screen.getByText('\u2068cold_soup\u2069 (another Amends): 1 talk, 13 Nov 2026')).toBeInTheDocument();
});
