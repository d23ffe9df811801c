import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { splitFirstTries } from '../../../../src/domain/review/split-first-tries.ts';
import { ProgressList } from '../../../../src/ui/screens/review/progress-list.tsx';
import { ReadinessList } from '../../../../src/ui/screens/review/readiness-list.tsx';
import { TeamHeatMap } from '../../../../src/ui/screens/review/team-heat-map.tsx';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, METHOD, nameOf, RULE } from './build-team.ts';

beforeAll(startEnglish);

/** P101 to P130, alike in everything. */
const people = Array.from({ length: 30 }, (_, index) => `p${index + 101}`);
const { team, needs, progress, histories } = buildTeam(people.flatMap((person) => buildTalks(person, [70])));
const shared = { nameOf, onShow: vi.fn() };

it.each([
  ['the heat map', 126, <TeamHeatMap key="team" {...shared} team={team} method={METHOD} least={60} daysOf={() => []} sayDay={(day) => day} />],
  ['who needs the manager', 111, <ReadinessList key="needs" {...shared} needs={needs} rows={team.rows} rule={RULE} method={METHOD} />],
  ['progress', 126, <ProgressList key="progress" {...shared} progress={progress} rows={team.rows} tries={splitFirstTries(histories)} cut={80} />],
])('more people take the focus to the first of them, who was not there before: %s', async (_list, next, card) => {
  render(card);
  expect(screen.queryByText(`P${next}`)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show more people' }));
  expect(document.activeElement).toHaveTextContent(`P${next}`);
  expect(document.activeElement).not.toHaveTextContent(`P${next + 1}`);
  expect(screen.getByText('P130')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show more people' })).not.toBeInTheDocument();
});
