import { act, render, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { PaperReview } from '../../../../src/ui/screens/review/paper/paper-review.tsx';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, METHOD, nameOf, RULE } from './build-team.ts';

beforeAll(startEnglish);

function show(people: number) {
  const talks = Array.from({ length: people }, (_, index) => buildTalks(`ani${index}`, [80])).flat();
  const { team, needs } = buildTeam(talks);
  const { container } = render(
    <PaperReview figures={{ team, needs, rule: RULE }} method={METHOD} signOffs={[]} hidesNames={false} nameOf={nameOf} isSample={false} />,
  );
  return () => container.querySelectorAll('h1').length;
}

it('a page for each of a hundred people waits in the document beside that of the group', async () => {
  const pages = show(100);
  await waitFor(() => expect(pages()).toBe(101));
});

it('the pages of more people are there while the browser prints, and gone afterwards', async () => {
  const pages = show(101);
  await waitFor(() => expect(pages()).toBe(1));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(pages()).toBe(102);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(pages()).toBe(1);
});
