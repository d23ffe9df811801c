import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Move } from '../../../../src/domain/conversation/replay.ts';
import { scoreAttempt } from '../../../../src/domain/scoring/score-attempt.ts';
import { DebriefScreen } from '../../../../src/ui/screens/debrief/debrief-screen.tsx';
import { buildAttempt, buildMoves, buildResult } from '../../../builders/build-attempt.ts';
import { buildMethod } from '../../../builders/build-method.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { PROPERTY } from '../../../builders/property.ts';
import { walkRoad } from '../../../builders/walk-road.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const [scenario, method] = [buildScenario(), buildMethod()];
const FINISHED = { finishedAt: '2026-11-21T14:30:00.000Z', result: buildResult({ passed: false }) };
const toAttempt = (id: string, moves: readonly Move[], changes = {}) =>
  buildAttempt({ id, moves: buildMoves(...moves.map(({ turn, choice }) => `${turn}.${choice}`)), ...FINISHED, ...changes });

/** A road to its end. */
const road = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 }).map((picks) => walkRoad(scenario, picks));

/** What a road of the card has to say of a talk that was had: its score, what was said where they part, its last words in the fold, both lines of its curve. */
function tell(moves: readonly Move[], moment: number): { words: string[]; lines: string[] } {
  const { overall, ending, moves: made } = scoreAttempt(method, scenario, moves);
  const move = made[moment];
  const states = made[0] === undefined ? [] : [made[0].before, ...made.map(({ after }) => after)];
  const draw = (kind: 'anger' | 'trust') => states.map((state, index) => `${(index / (states.length - 1)) * 100},${100 - state[kind] * 10}`).join(' ');
  return {
    words: [`${overall} of 100`, `Words of turn.${move?.turn}.${move?.choice}`, `Words of ending.${ending?.id}`],
    lines: [draw('trust'), draw('anger')],
  };
}

it('a road with a critical error says that it does not pass, and where the talk waits nothing leads away from it', async () => {
  const had = toAttempt('attempt-0101', buildMoves('opening.c'));
  const again = toAttempt('attempt-0102', buildMoves('opening.a', 'remedy.a', 'closing.a'), {
    from: { attempt: 'attempt-0101', moves: 0 },
    result: buildResult(),
  });
  await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
  const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
  const [before, after] = (await within(card).findByRole('group', { name: 'Two roads from one moment' })).querySelectorAll('[data-road]') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  expect(before).toHaveTextContent('With a critical error: not passed.');
  expect(after).not.toHaveTextContent('critical error');
  expect(within(card).getByRole('link', { name: /^As an assessment|^Next/ })).toBeInTheDocument();
  cleanup();
  const { result: _result, finishedAt: _finishedAt, ...waiting } = toAttempt('attempt-0101', buildMoves('opening.b'));
  await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [waiting, again] });
  expect(await screen.findByRole('link', { name: 'Go on with the talk' })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Two roads from one moment' })).queryByRole('link', { name: /^As an assessment|^Next/ })).toBeNull();
});

it('two roads show what two talks that were had would show, from the moment in which they part', { timeout: 60_000 }, async () => {
  const twoRoads = fc
    .tuple(road, road, fc.nat(2))
    .map(([before, after, wish]) => {
      const parting = before.findIndex(({ turn, choice }, index) => after[index]?.turn !== turn || after[index]?.choice !== choice);
      return { before, after, parting, moves: Math.min(wish, parting) };
    })
    .filter(({ parting }) => parting !== -1);
  await fc.assert(
    fc.asyncProperty(twoRoads, async ({ before, after, parting, moves }) => {
      const [had, again] = [toAttempt('attempt-0101', before), toAttempt('attempt-0102', after, { from: { attempt: 'attempt-0101', moves } })];
      await renderScreen(<DebriefScreen attemptId={again.id} />, { kept: [had, again] });
      const card = await screen.findByRole('region', { name: 'Two roads from one moment' });
      const items = [...(await within(card).findByRole('group', { name: 'Two roads from one moment' })).querySelectorAll('[data-road]')];
      expect(items).toHaveLength(2);
      for (const [index, talk] of [before, after].entries()) {
        const item = items[index] as HTMLElement;
        const { words, lines } = tell(talk, parting);
        const said = [item.querySelector('strong'), item.querySelector('q'), item.querySelector('details ol')?.lastElementChild];
        expect(said.map((element) => element?.textContent?.trim())).toEqual(words);
        expect([...item.querySelectorAll('polyline')].map((line) => line.getAttribute('points'))).toEqual(lines);
      }
      cleanup();
    }),
    { ...PROPERTY, numRuns: 20 },
  );
});
