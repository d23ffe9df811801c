import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMethodSentenceKeys } from '../../../src/domain/method/list-method-sentence-keys.ts';
import { ChosenContext } from '../../../src/ui/screens/prerendered.ts';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../builders/build-scenario-words.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { loadPage } from './load-page.ts';
import { renderScreen, type ScreenInTest } from './render-screen.tsx';

const PlayTalk = ({ attemptId }: { readonly attemptId: string }) => <TalkScreen attemptId={attemptId} />;

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

function talkOf(scenario: ReturnType<typeof buildScenario>) {
  const method = buildMethod();
  const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
  return { scenario, method, words: buildScenarioWords(scenario), methodWords: { formatVersion: 1 as const, method: method.id, language: 'en', sentences } };
}

/** The attempt that is played. */
function actorOf({ currentAttempt }: ScreenInTest['services']) {
  const { now } = currentAttempt.getState();
  return now.phase === 'open' ? now.actor : expect.fail(`Nothing is played: ${now.phase}.`);
}

/** The clock has run out. */
async function fallSilent(services: ScreenInTest['services']): Promise<void> {
  act(() => actorOf(services).send({ type: 'patience.lapse', at: services.now() }));
}

describe('a talk that was begun in a prerendered page', () => {
  const goOn = (chosen: string) => (
    <ChosenContext value={chosen}>
      <PlayTalk attemptId="attempt-0001" />
    </ChosenContext>
  );
  const reply = () => screen.findByRole('radio', { name: 'Words of turn.opening.b' });

  it('goes on with the reply that was chosen there, through a silence too, and leaves the focus where it is', async () => {
    loadPage();
    const { container, services, attempts } = await renderScreen(goOn('b'), { kept: [buildAttempt()] });
    expect(await reply()).toBeChecked();
    expect(document.body).toHaveFocus();
    await expectAccessible(container);
    await fallSilent(services);
    expect(await screen.findByText('Words of silence.first')).toBeInTheDocument();
    expect(await reply()).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    expect(await screen.findByRole('radio', { name: 'Words of turn.remedy.b' })).not.toBeChecked();
    expect((await attempts.list()).attempts).toMatchObject([{ moves: [{ choice: 'silence' }, { turn: 'opening', choice: 'b' }] }]);
  });

  it.each([
    ['a reply that is not offered', 'x', []],
    ['a reply, and a move was made since', 'b', ['opening.silence']],
  ])('has nothing chosen where the page left %s', async (_, chosen, moves) => {
    await renderScreen(goOn(chosen), { kept: [buildAttempt({ moves: buildMoves(...moves) })] });
    expect(await screen.findAllByRole('radio', { checked: false })).toHaveLength(3);
  });
});

describe('a talk', () => {
  it('saves a reply before the customer answers it', async () => {
    const { container, attempts } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('radio', { name: 'Words of turn.opening.b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    expect(await screen.findByText('Words of turn.remedy.hot')).toBeInTheDocument();
    const [kept] = (await attempts.list()).attempts;
    expect(kept?.moves).toMatchObject([{ turn: 'opening', choice: 'b' }]);
    await expectAccessible(container);
  });

  it('is taken up where it was left, with what was said so far', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
    expect(await screen.findByText('Words of turn.opening.a.reaction')).toBeInTheDocument();
    expect(screen.getByText('Words of turn.remedy.plain')).toBeInTheDocument();
  });

  it('shows the method in guided mode and hides it in an assessment', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ mode: 'assessment' })] });
    await screen.findByRole('log');
    expect(screen.queryByText('Method guide')).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Steps of the method' })).not.toBeInTheDocument();
  });

  it('waits while it is paused', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
  });

  it('keeps the reply that is chosen through a pause and through a silence, and clears it for the next turn', async () => {
    const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    const choice = () => screen.findByRole('radio', { name: 'Words of turn.opening.b' });
    await userEvent.click(await choice());
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await choice()).toBeChecked();
    await fallSilent(services);
    expect(await screen.findByText('Words of silence.first')).toBeInTheDocument();
    expect(await choice()).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    expect(await screen.findByRole('radio', { name: 'Words of turn.remedy.b' })).not.toBeChecked();
  });

  it('leaves the method guide as one left it, with the step of the turn open', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    const guide = (await screen.findByText('Method guide')).closest('details');
    expect(guide).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('Method guide'));
    expect((await screen.findByText('Now')).closest('details')).toHaveAttribute('open');
    await userEvent.click(screen.getByRole('radio', { name: 'Words of turn.opening.b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    await screen.findByText('Words of turn.remedy.hot');
    expect(screen.getByText('Method guide').closest('details')).toHaveAttribute('open');
    const compensate = screen.getByText('Now').closest('details');
    expect(compensate).toHaveAttribute('open');
    expect(compensate).toHaveTextContent('Words of step.compensate');
  });

  it('opens the step again with the next turn about it, and not after a silence', async () => {
    const scenario = buildScenario();
    const listening = buildScenario({ turns: scenario.turns.map((turn) => ({ ...turn, step: 'listen' })) });
    const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, {
      kept: [buildAttempt()],
      loaders: { loadScenario: async () => ({ value: talkOf(listening), problems: [] }) },
    });
    const step = () => screen.getByText('Now').closest('details');
    await userEvent.click(await screen.findByText('Method guide'));
    await userEvent.click(await screen.findByText('Now'));
    expect(step()).not.toHaveAttribute('open');
    await fallSilent(services);
    await screen.findByText('Words of silence.first');
    expect(step()).not.toHaveAttribute('open');
    await userEvent.click(await screen.findByRole('radio', { name: 'Words of turn.opening.b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    await screen.findByText('Words of turn.remedy.hot');
    expect(step()).toHaveAttribute('open');
  });

  it('puts the focus on the prompt when it is resumed, in the first turn too', async () => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('group', { name: 'What do you say?' })).toHaveFocus();
  });

  it('is paused while one is asked whether to leave it, and goes on with Stay', async () => {
    const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Leave the talk' }));
    const actor = actorOf(services);
    expect(actor.getSnapshot().hasTag('paused')).toBe(true);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stay' }));
    expect(actor.getSnapshot().hasTag('answerable')).toBe(true);
  });

  it('stays paused after Stay when it was paused before', async () => {
    const { services } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt()] });
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    const actor = actorOf(services);
    await userEvent.click(screen.getByRole('button', { name: 'Leave the talk' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stay' }));
    expect(actor.getSnapshot().hasTag('paused')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(actor.getSnapshot().hasTag('answerable')).toBe(true);
  });

  it('is open when one comes to it, though React runs its effects twice, and paused when one has left it', async () => {
    const talk = (
      <StrictMode>
        <PlayTalk attemptId="attempt-0001" />
      </StrictMode>
    );
    const { services } = await renderScreen(talk, { kept: [buildAttempt()] });
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
    const actor = actorOf(services);
    expect(actor.getSnapshot().hasTag('answerable')).toBe(true);
    cleanup();
    await waitFor(() => expect(actor.getSnapshot().hasTag('paused')).toBe(true));
  });

  it('is there again when its removal is undone in another tab', async () => {
    const attempt = buildAttempt({ moves: buildMoves('opening.a') });
    const { attempts } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [attempt] });
    await screen.findAllByRole('radio');
    await attempts.remove('attempt-0001');
    act(() => attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' }));
    expect(await screen.findByText('This talk is not on this device')).toBeInTheDocument();
    await attempts.restore(attempt);
    act(() => attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' }));
    expect(await screen.findByText('Words of turn.remedy.plain')).toBeInTheDocument();
    expect(screen.queryByText('This talk is not on this device')).not.toBeInTheDocument();
  });

  // From 6, opening.a takes anger to 4, a silence to 7, and opening.c to 10, which nobody leaves at here.
  it.each([
    ['opening.a', 'calmer'],
    ['opening.silence', 'sharper'],
    ['opening.c', 'much sharper'],
  ])('hears after %s that the customer is %s', async (move, hint) => {
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, {
      kept: [buildAttempt({ moves: buildMoves(move) })],
      loaders: { loadScenario: async () => ({ value: talkOf(buildScenario({ limits: [] })), problems: [] }) },
    });
    expect(await screen.findByText(hint, { exact: true })).toBeInTheDocument();
  });

  it.each([
    ['guided', 1],
    ['assessment', 0],
  ] as const)('in mode %s gives %i hint on the tone and on an offer beyond the limit each', async (mode, count) => {
    const scenario = buildScenario();
    const strict = { ...scenario.complaint, policy: { limit: 1, allowed: [] } };
    await renderScreen(<PlayTalk attemptId="attempt-0001" />, {
      kept: [buildAttempt({ mode, moves: buildMoves('opening.a') })],
      loaders: { loadScenario: async () => ({ value: talkOf(buildScenario({ complaint: strict })), problems: [] }) },
    });
    expect(await screen.findByText(/Words of offer.fresh_bowl/)).toBeInTheDocument();
    expect(screen.queryAllByText(/above your limit/)).toHaveLength(count);
    expect(screen.queryAllByText('calmer')).toHaveLength(count);
  });

  it('that fits the complaint no more says so and offers a new start', async () => {
    const { container } = await renderScreen(<PlayTalk attemptId="attempt-0001" />, { kept: [buildAttempt({ scenario: { id: 'cold_soup', revision: 7 } })] });
    expect(await screen.findByText('This complaint has changed since you began')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '#/briefing/cold_soup');
    await expectAccessible(container);
  });

  it('that is not on this device says so', async () => {
    const { container } = await renderScreen(<PlayTalk attemptId="attempt-0001" />);
    expect(screen.getByRole('heading', { name: 'This talk is not on this device' })).toBeInTheDocument();
    await expectAccessible(container);
  });
});
