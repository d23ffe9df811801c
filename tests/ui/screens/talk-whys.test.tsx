import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstSentence } from '../../../src/ui/screens/talk/first-sentence.ts';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const moves = buildMoves('opening.b');

describe('a guided talk', () => {
  it('says a word about each reply, above what the customer answers', async () => {
    const { container } = await renderScreen(<TalkScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ moves })] });
    const why = await screen.findByText('Words of turn.opening.b.why');
    expect(within(screen.getByRole('log')).getAllByRole('listitem').at(-1)).toContainElement(why);
    expect(why.compareDocumentPosition(screen.getByText('Words of turn.remedy.hot'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectAccessible(container);
  });

  it('goes on without that word where it does not come', async () => {
    const completeScenario = vi.fn(async () => ({ why: 'not_arrived', problems: [] }) as const);
    await renderScreen(<TalkScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ moves })], loaders: { completeScenario } });
    expect(await screen.findByRole('radio', { name: 'Words of turn.remedy.a' })).toBeEnabled();
    await vi.waitFor(() => expect(completeScenario).toHaveBeenCalled());
    expect(screen.getByRole('radio', { name: 'Words of turn.remedy.a' })).toBeEnabled();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('an assessed talk stays silent about the replies', async () => {
  const { services } = await renderScreen(<TalkScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ mode: 'assessment', moves })] });
  expect(await screen.findByRole('radio', { name: 'Words of turn.remedy.a' })).toBeEnabled();
  await services.library.getState().loadWhole('cold_soup', 'en');
  expect(screen.queryByText('Words of turn.opening.b.why')).toBeNull();
});

it.each([
  ['Quick and kind. Yet too early.', 'Quick and kind.'],
  ['One sentence, with 1.5 in it.', 'One sentence, with 1.5 in it.'],
  ['Արագ է ու սրտանց։ Բայց շուտ։', 'Արագ է ու սրտանց։'],
  ['“Soon.” is no hour. Say one.', '“Soon.” is no hour.'],
  ['Не «скоро», а час. «Скоро» не считается.', 'Не «скоро», а час.'],
  ['No mark at the end', 'No mark at the end'],
])('of “%s” the first sentence is “%s”', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
