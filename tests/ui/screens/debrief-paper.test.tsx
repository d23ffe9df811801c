import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { toTalkSetting } from '../../../src/domain/attempt/to-talk-setting.ts';
import { DebriefScreen } from '../../../src/ui/screens/debrief/debrief-screen.tsx';
import { PaperHead } from '../../../src/ui/screens/debrief/paper/paper-head.tsx';
import { PaperSheet } from '../../../src/ui/screens/debrief/paper/paper-sheet.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
afterEach(() => vi.unstubAllGlobals());

// On the clock of this device, wherever it stands.
const FINISHED = new Date(2026, 10, 21, 14, 5).toISOString();

/** The paper of a debrief, taken out of hiding as the browser does when it prints. */
async function print(replies: readonly string[], changes: Partial<Attempt> = {}): Promise<HTMLElement> {
  const kept = [buildAttempt({ moves: buildMoves(...replies), finishedAt: FINISHED, result: buildResult(), ...changes })];
  const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept });
  const sheet = container.querySelector<HTMLElement>('[hidden]');
  if (sheet === null) throw new Error('There is nothing for paper.');
  sheet.hidden = false;
  return sheet;
}

/** Terms with what stands beside them. */
function readFacts(sheet: HTMLElement): string[] {
  return within(sheet)
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
}

describe('the debrief on paper', () => {
  it('stands ready beside the screen, where nobody sees or hears it twice', async () => {
    const sheet = await print(['opening.b', 'remedy.a', 'closing.a']);
    sheet.hidden = true;
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 2, name: '53: not yet.' })).toBeVisible();
    expect(sheet.closest('main')).not.toBeNull();
    await expectAccessible(document.body);
  });

  it('says whose talk it was, when, in which mode and language, and with whom; the name is written in by hand', async () => {
    const sheet = await print(['opening.b', 'remedy.a', 'closing.a'], { setting: toTalkSetting('assessment', 0), shown: { language: 'hy', seed: 42 } });
    expect(within(sheet).getByRole('heading', { level: 1 })).toHaveTextContent('Debrief: Words of title');
    expect(readFacts(sheet).slice(0, 5)).toEqual([
      'Name: ',
      'Date: 21\u00a0Nov 2026, 14:05',
      'Mode: Assessment',
      'Language of the talk: Հայերեն',
      'Customer: Words of customer.name',
    ]);
    expect(within(sheet).getByText('Հայերեն')).toHaveAttribute('lang', 'hy');
    await expectAccessible(sheet);
  });

  it.each([
    ['name', { name: 'Anna', code: 'AB-17' }, 'Name: Anna'],
    ['code', { code: 'AB-17' }, 'Name: AB-17'],
    ['line to write it on', {}, 'Name: '],
  ])('has the %s of the learner on it', (_, said, line) => {
    const attempt = buildAttempt({ learner: { id: 'learner-0001', pseudonym: '7K3-F9Q', ...said } });
    const { container } = render(<PaperHead attempt={attempt} title="Debrief" />);
    expect(readFacts(container)[0]).toBe(line);
  });

  it('gives the result, and of every loss what was said, what would have been better, and why', async () => {
    const sheet = await print(['opening.b', 'remedy.a', 'closing.a']);
    const bars = within(sheet).getAllByRole('table')[0] as HTMLElement;
    expect(
      within(bars)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['LWords of step.listen33', 'CWords of step.compensate50', 'TWords of step.thank100']);
    const losses = within(sheet).getAllByRole('table')[1] as HTMLElement;
    expect(within(losses).getAllByRole('row')).toHaveLength(1);
    expect(losses).toHaveTextContent('cost 47LWords of step.listenWords of criterion.lets_finish · 1 of 3 Where it turnedWords of turn.opening.b');
    const [listen, compensate, thank] = within(sheet).getAllByRole('article') as [HTMLElement, HTMLElement, HTMLElement];
    expect(listen).toHaveTextContent('What did not Words of criterion.lets_finish · 1 of 3You said');
    expect(compensate).toHaveTextContent('What was lost here is explained under: Words of step.listen');
    for (const step of [listen, compensate, thank]) expect(step).not.toHaveTextContent('cost');
    expect(listen).toHaveTextContent('You said: Words of turn.opening.bTry: Words of turn.opening.aWords of turn.opening.b.whySources: HY-L1');
    expect(thank).toHaveTextContent('Nothing lost here');
    await expectAccessible(sheet);
  });

  it('of a step that the talk never came to gives its aim and its rule, and of a critical error the words that made it', async () => {
    const sheet = await print(['opening.c']);
    const [, compensate] = within(sheet).getAllByRole('article') as [HTMLElement, HTMLElement];
    expect(compensate).toHaveTextContent('The talk did not get this far. Words of step.compensate.goalNext time: Words of criterion.fits_loss.rule');
    const error = within(sheet).getByRole('heading', { name: 'Words of error.rude' }).parentElement;
    expect(error).toHaveTextContent('Words of error.rude.whyYou said: Words of turn.opening.c');
    expect(within(sheet).getByText('0: the talk ended too early.')).toBeInTheDocument();
    expect(within(sheet).queryByText('Not yet passed')).toBeNull();
    const bars = within(within(sheet).getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
    expect(bars.map(({ textContent }) => textContent)).toEqual([
      'LWords of step.listen0',
      'CWords of step.compensatenot reached',
      'TWords of step.thanknot reached',
    ]);
    await expectAccessible(sheet);
  });

  it('has a rule card for each step, the step with the most to gain first', async () => {
    const sheet = await print(['opening.b', 'remedy.a', 'closing.a']);
    const cards = within(sheet).getByRole('heading', { name: 'Rule cards' }).closest('section') as HTMLElement;
    const rules = within(cards).getAllByText(/\.rule$/);
    expect(rules.map(({ textContent }) => textContent)).toEqual([
      'Words of criterion.lets_finish.rule',
      'Words of criterion.fits_loss.rule',
      'Words of criterion.thanks_for_report.rule',
    ]);
  });

  it('tells the whole talk with who speaks, a silence as one, and below each dear reply what was better', async () => {
    const sheet = await print(['opening.silence', 'opening.b', 'remedy.a', 'closing.a']);
    const talk = within(sheet).getByRole('heading', { name: 'The whole talk' }).closest('section') as HTMLElement;
    const lines = [...talk.querySelectorAll('[data-who]')].map(({ textContent }) => textContent);
    expect(lines.slice(0, 5)).toEqual([
      'Words of customer.shortWords of turn.opening.plain',
      'You said nothing.',
      'Words of customer.shortWords of silence.first',
      'YouWords of turn.opening.bTry: Words of turn.opening.a',
      // The silence made her angrier by one: hot from here.
      'Words of customer.shortWords of turn.remedy.hot',
    ]);
    expect(lines.slice(-3)).toEqual(['YouWords of turn.closing.a', 'Words of customer.shortWords of ending.resolved.line', 'Words of ending.resolved']);
  });

  it('of a complaint that has changed holds the result of that day, and says why there is no more', async () => {
    const sheet = await print(['opening.a'], {
      scenario: { id: 'cold_soup', revision: 9 },
      result: buildResult({ overall: 83, steps: { listen: 70, gone: 90 }, criticalErrors: ['rude'] }),
    });
    expect(sheet).toHaveTextContent('83 of 100');
    expect(
      within(sheet)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['LWords of step.listen70', 'gone90']);
    expect(sheet).toHaveTextContent('Why this cannot passWords of error.rude');
    expect(sheet).toHaveTextContent('The complaint has changed since');
    expect(readFacts(sheet)).toContain('Date: 21\u00a0Nov 2026, 14:05');
    await expectAccessible(sheet);
  });

  it('is not there for a talk that is not over', async () => {
    const { container } = await renderScreen(<DebriefScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ moves: buildMoves('opening.b') })] });
    expect(container.querySelector('[hidden]')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
    expect(container.querySelector('[data-print="none"] h1')).toBeNull();
  });

  it('gives the foot of its pages the title as a string of CSS, and takes it back', () => {
    const readTitle = () => document.documentElement.style.getPropertyValue('--paper-title');
    const { unmount } = render(<PaperSheet title={'The “wrong” "cake" \\ 1'}>{null}</PaperSheet>);
    expect(readTitle()).toBe('"The “wrong” \\"cake\\" \\\\ 1"');
    unmount();
    expect(readTitle()).toBe('');
  });
});

describe('the button for it', () => {
  it('stands at the foot of the page and prints all of it', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, {
      kept: [buildAttempt({ moves: buildMoves('opening.b', 'remedy.a', 'closing.a'), finishedAt: FINISHED })],
    });
    const button = screen.getByRole('button', { name: 'Print' });
    const last = screen.getByRole('region', { name: 'The whole talk' });
    expect(button.compareDocumentPosition(last)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    fireEvent.click(button);
    expect(print).toHaveBeenCalledOnce();
  });

  it('is not there where the browser cannot print from a page', async () => {
    vi.stubGlobal('print', undefined);
    await renderScreen(<DebriefScreen attemptId="attempt-0001" />, {
      kept: [buildAttempt({ moves: buildMoves('opening.b', 'remedy.a', 'closing.a'), finishedAt: FINISHED })],
    });
    expect(screen.getByRole('link', { name: 'Sources of the rules' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });
});
