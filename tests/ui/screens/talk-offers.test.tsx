import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { TalkScreen } from '../../../src/ui/screens/talk/talk-screen.tsx';
import { buildAttempt, buildMoves } from '../../builders/build-attempt.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

it.each([
  ['a', 'Words of offer.fresh_bowl\u00A0· costs 8\u00A0EUR'],
  ['b', 'No gesture\u00A0· costs nothing'],
  ['c', 'Ask the person in charge\u00A0· they decide'],
])('beside Send stands what offer %s comes to, with no dot that nothing follows', async (reply, hint) => {
  await renderScreen(<TalkScreen attemptId="attempt-0001" />, { kept: [buildAttempt({ moves: buildMoves('opening.a') })] });
  await userEvent.click(await screen.findByRole('radio', { name: `Words of turn.remedy.${reply}` }));
  expect(screen.getByText(hint, { normalizer: (text) => text })).toBeInTheDocument();
});
