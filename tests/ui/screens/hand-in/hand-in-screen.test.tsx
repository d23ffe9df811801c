import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/domain/attempt/attempt-schema.ts';
import { readHandIn } from '../../../../src/interop/hand-in/read-hand-in.ts';
import { HandInScreen } from '../../../../src/ui/screens/hand-in/hand-in-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../../builders/build-attempt.ts';
import { WHO } from '../../../builders/build-ports.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { TOOLS } from '../../../builders/build-sealer.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

function finish(number: number, changes: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    id: `attempt-000${number}`,
    startedAt: `2026-11-21T13:0${number}:00.000Z`,
    learner: WHO.learner,
    moves: buildMoves('opening.a', 'remedy.a', 'closing.a'),
    finishedAt: '2026-11-21T14:30:00.000Z',
    result: buildResult(),
    ...changes,
  });
}
const TWO = [finish(1), finish(2)];
const read = (text: string) => readHandIn('a.amends.txt', text, { tools: TOOLS, findScenario: async () => buildScenario() });

/** A browser that can do something, or cannot; until the test is over. */
function stubNavigator(parts: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
    undo.push(() => Reflect.deleteProperty(navigator, name));
  }
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

describe('handing in', () => {
  it('says so where nothing is finished, and leads to a talk', async () => {
    const { container } = await renderScreen(<HandInScreen />);
    expect(await screen.findByRole('heading', { name: 'Nothing to hand in yet' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('offers what was not handed in yet, says as whom, and counts what is somebody else’s', async () => {
    const other = finish(3, { learner: { id: 'learner-0009', pseudonym: 'BBB-222' } });
    const { container } = await renderScreen(<HandInScreen />, { kept: [...TWO, other], said: { name: 'Ani', group: 'Evening' } });
    expect(await screen.findByText(/Your trainer reads: .Ani. · .Evening../)).toBeInTheDocument();
    expect(screen.getByText('1 talk on this device is not yours.')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Not handed in yet: 2' })).toBeChecked();
    expect(screen.getByText('2 talks are chosen.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('as text can be read again by whoever gets it, and is taken down', async () => {
    await renderScreen(<HandInScreen />, { kept: TWO });
    userEvent.setup();
    await userEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(screen.getByRole('textbox', { name: 'Your talks as text' })).toHaveValue(text);
    const { talks } = await read(text);
    expect(talks.map(({ seal }) => seal)).toEqual(['intact', 'intact']);
    expect(screen.getByRole('radio', { name: 'Not handed in yet: 0' })).toBeInTheDocument();
  });

  it('where the browser copies nothing, shows the text to be marked and takes nothing down', async () => {
    await renderScreen(<HandInScreen />, { kept: TWO });
    stubNavigator({ clipboard: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copy it yourself')).toBeInTheDocument();
    expect((screen.getByRole('textbox', { name: 'Your talks as text' }) as HTMLTextAreaElement).value).toMatch(/^AMENDS1:/);
    expect(screen.getByRole('radio', { name: 'Not handed in yet: 2' })).toBeInTheDocument();
  });

  it('gives one talk that is picked to another app, as a file that phones can share', async () => {
    const shared: File[] = [];
    stubNavigator({ canShare: () => true, share: async ({ files }: { files: File[] }) => void shared.push(...files) });
    const { container } = await renderScreen(<HandInScreen />, { kept: TWO });
    await userEvent.click(await screen.findByRole('radio', { name: 'Let me choose' }));
    expect(screen.getByText('Choose a talk first.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
    const [newest] = screen.getAllByRole('checkbox', { name: /Cold soup/ });
    await userEvent.click(newest as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Given to the app')).toBeInTheDocument();
    expect(shared.map(({ name, type }) => [name.endsWith('.amends.txt'), type])).toEqual([[true, 'text/plain']]);
    const { talks } = await read(await (shared[0] as File).text());
    expect(talks.map((talk) => talk.kind === 'read' && talk.attempt.id)).toEqual(['attempt-0002']);
    expect(screen.getByText(/sent on 21 November 2026/)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it.each([
    ['AbortError', undefined],
    ['NotAllowedError', 'It was not sent'],
  ])('a share that ends with %s takes nothing down', async (name, title) => {
    stubNavigator({ canShare: () => true, share: () => Promise.reject(new DOMException('no', name)) });
    await renderScreen(<HandInScreen />, { kept: TWO });
    await userEvent.click(await screen.findByRole('button', { name: 'Send' }));
    if (title !== undefined) expect(await screen.findByText(title)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled());
    expect(screen.queryByText('Given to the app')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Not handed in yet: 2' })).toBeInTheDocument();
  });

  it('shows one picture after the other, and takes down those that were read', async () => {
    const { container } = await renderScreen(<HandInScreen />, { kept: TWO });
    await userEvent.click(await screen.findByRole('button', { name: 'Show a picture' }));
    expect(await screen.findByRole('heading', { name: 'Talk 1 of 2' })).toHaveFocus();
    expect(await screen.findByRole('img', { name: /Picture of the talk: Cold soup/ })).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'The camera has read it' }));
    expect(await screen.findByRole('heading', { name: 'Talk 2 of 2' })).toHaveFocus();
    expect(await screen.findByRole('radio', { name: 'Not handed in yet: 1' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Skip this one' }));
    expect(await screen.findByRole('heading', { name: 'That was all.' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('img', { name: /Picture/ })).not.toBeInTheDocument();
  });

  it('says why talks go without a seal', async () => {
    const { services } = await renderScreen(<HandInScreen />, { kept: TWO });
    await userEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    await screen.findByText(/Copied|Copy it yourself/);
    (await services.openHandIn()).setState({ unsealed: 'no_crypto' });
    expect(await screen.findByText('These talks go without a seal')).toBeInTheDocument();
  });

  it('tries again where the talks could not be read', async () => {
    let isBroken = true;
    await renderScreen(<HandInScreen />, {
      kept: TWO,
      openHandIn: (open) => (isBroken ? Promise.reject(new Error('did not come')) : open()),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Your talks could not be read');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('2 talks are chosen.')).toBeInTheDocument();
  });
});
