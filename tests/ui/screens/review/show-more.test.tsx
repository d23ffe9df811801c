import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { splitFirstTries } from '../../../../src/domain/review/split-first-tries.ts';
import { ProgressList } from '../../../../src/ui/screens/review/progress-list.tsx';
import { ProgressOverTime } from '../../../../src/ui/screens/review/progress-over-time.tsx';
import { ReadinessList } from '../../../../src/ui/screens/review/readiness-list.tsx';
import { TeamHeatMap } from '../../../../src/ui/screens/review/team-heat-map.tsx';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, METHOD, nameOf, RULE } from './build-team.ts';

beforeAll(startEnglish);

/** P101 to P160, alike in everything. */
const people = Array.from({ length: 60 }, (_, index) => `p${index + 101}`);
const { team, needs, progress, histories } = buildTeam(people.flatMap((person) => buildTalks(person, [70])));
const shared = { nameOf, onShow: vi.fn() };

it.each([
  { of: 'the heat map', next: 126, card: <TeamHeatMap {...shared} team={team} method={METHOD} least={60} daysOf={() => []} sayDay={(day) => day} /> },
  { of: 'who needs the manager', next: 111, card: <ReadinessList {...shared} needs={needs} rows={team.rows} rule={RULE} method={METHOD} /> },
  { of: 'progress', next: 126, card: <ProgressList {...shared} progress={progress} rows={team.rows} tries={splitFirstTries(histories)} cut={80} /> },
  { of: 'scores over time', next: 151, card: <ProgressOverTime rows={team.rows} cut={80} nameOf={nameOf} />, fold: 'Talk by talk' },
])('more people take the focus to the first of them, who was not there before: $of', async ({ next, card, fold }) => {
  render(card);
  if (fold !== undefined) await userEvent.click(screen.getByText(fold));
  expect(screen.queryAllByText(`P${next}`)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Show more people' }));
  expect(document.activeElement).toHaveTextContent(`P${next}`);
  expect(document.activeElement).not.toHaveTextContent(`P${next + 1}`);
  expect(screen.getAllByText('P160')[0]).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show more people' })).not.toBeInTheDocument();
});
