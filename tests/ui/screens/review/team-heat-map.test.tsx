import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TeamHeatMap } from '../../../../src/ui/screens/review/team-heat-map.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, METHOD, nameOf } from './build-team.ts';

beforeAll(startEnglish);

const talks = [
  ...buildTalks(
    'ani',
    [70, 95, 88],
    [
      { steps: { listen: 70, compensate: 50, thank: 90 } },
      { steps: { listen: 94, compensate: 95, thank: 90 } },
      { steps: { listen: 82, compensate: 59, thank: 90 } },
    ],
  ),
  ...buildTalks('erik', [90]),
  ...buildTalks('lena', [60], [{ mode: 'guided', steps: { listen: 60 } }]),
  ...buildTalks('dana', [40], [{ ending: 'none' }]),
];

function show(onShow = vi.fn()) {
  const { team } = buildTeam(talks, ['ani', 'erik', 'lena', 'dana', 'olga']);
  const days = [
    { day: '2026-11-01', talks: ['ani1'] },
    { day: '2026-11-03', talks: ['ani2', 'ani3'] },
  ];
  const { container } = render(
    <TeamHeatMap
      team={team}
      method={METHOD}
      least={60}
      daysOf={(person) => (person === 'ani' ? days : [])}
      sayDay={(day) => `on ${day}`}
      nameOf={nameOf}
      onShow={onShow}
    />,
  );
  return { container, onShow };
}

const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

describe('the heat map of a team', () => {
  it('has a row a person with the latest score of each step, its change and the rest read out', async () => {
    const { container } = show();
    expect(cells('Ani')).toEqual([
      '82+12first 70, best 94, latest 82, change +12',
      '59+9first 50, best 95, latest 59, change +9, below 60',
      '900first 90, best 90, latest 90, change 0',
      '88+18first 70, best 95, latest 88, change +18',
      'borderline ',
      'on 2026-11-03 · 2 days',
    ]);
    await expectAccessible(container);
  });

  it('colours a score by its height, and frames what is too low', () => {
    show();
    const [listen, compensate, thank] = within(row('Ani')).getAllByRole('cell');
    // From nothing at 50 to 46 per cent of the accent at 100.
    expect(thank?.style.getPropertyValue('--shade')).toBe(`${(40 / 50) * 46}%`);
    expect(listen).not.toHaveAttribute('data-low');
    expect(compensate).toHaveAttribute('data-low');
  });

  it('says of one talk no change, of guided talks that they are, and of a step without a score that there is none', () => {
    show();
    expect(cells('Erik')[0]).toBe('90first 90, best 90, latest 90');
    expect(cells('Lena').slice(0, 3)).toEqual(['60first 60, best 60, latest 60, guided talks only', '–no score', '–no score']);
    expect(screen.getByText('guided talks, where none is assessed')).toBeInTheDocument();
  });

  it('shows whoever has no talk, and whose talks do not count', () => {
    show();
    expect(cells('Olga')).toEqual(['on the list, nothing handed in', 'no talk yet ', '']);
    expect(cells('Dana')).toEqual(['no finished talk that counts', 'not enough yet (0 of 3) ', '']);
  });

  it('counts above how many stand how, and gives the mean of the group below', () => {
    show();
    const counts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(counts.slice(0, 3)).toEqual(['borderline 1', 'not enough yet 3', 'no talk yet 1']);
    // Listen: 82, 90 and 60 are 77.3; the first ones 70, 90 and 60 are 73.3.
    expect(cells('Mean of the group')[0]).toBe('77 +4 people with a score: 3');
  });

  it('shows first or best scores instead when asked to', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Numbers in the table' }), 'best');
    expect(cells('Ani')[0]).toBe('94first 70, best 94, latest 82, change +12');
    expect(cells('Mean of the group')[0]).toBe('81  people with a score: 3');
  });

  it('leads from a score to its first, best and latest talk, and from the days to all of them', async () => {
    const { onShow } = show();
    await userEvent.click(within(row('Ani')).getByRole('button', { name: /^first 70, best 94/ }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Ani\u00a0· Words of step.listen', places: [{ talk: 'ani1' }, { talk: 'ani2' }, { talk: 'ani3' }] });
    await userEvent.click(within(row('Ani')).getByRole('button', { name: /2 days/ }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Ani\u00a0· Practised', places: [{ talk: 'ani1' }, { talk: 'ani2' }, { talk: 'ani3' }] });
  });

  it('scrolls sideways by keyboard', () => {
    show();
    expect(screen.getByRole('region', { name: 'Scores by person and step' })).toHaveAttribute('tabindex', '0');
  });

  it('says so where nobody is there', async () => {
    const { team } = buildTeam([]);
    const { container } = render(
      <TeamHeatMap team={team} method={METHOD} least={60} daysOf={() => []} sayDay={(day) => day} nameOf={nameOf} onShow={vi.fn()} />,
    );
    expect(screen.getByText('Nobody is on the list, and nothing was handed in.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is one stop of the Tab key, from which arrow keys lead to every figure', async () => {
    show();
    const figures = within(screen.getByRole('table')).getAllByRole('button');
    expect(figures.filter(({ tabIndex }) => tabIndex === 0)).toEqual([figures[0]]);
    figures[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(figures[2]).toHaveFocus();
    await userEvent.keyboard('{End}');
    const [ani, erik] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(
      within(ani as HTMLElement)
        .getAllByRole('button')
        .at(-1),
    ).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(within(erik as HTMLElement).getAllByRole('button')[0]).toHaveFocus();
    expect(figures.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(within(erik as HTMLElement).getAllByRole('button')[0]).toHaveFocus();
  });
});
