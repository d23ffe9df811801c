import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { splitFirstTries } from '../../../../src/domain/review/split-first-tries.ts';
import { ProgressList } from '../../../../src/ui/screens/review/progress-list.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, nameOf } from './build-team.ts';

beforeAll(startEnglish);

const again = { attempt: { from: { attempt: 'ani1', moves: 2 } } };
const talks = [
  ...buildTalks('ani', [66, 88, 90], [{}, {}, again]),
  ...buildTalks('erik', [74]),
  ...buildTalks('lena', [86, 82]),
  ...buildTalks('saruul', [70, 71, 70]),
  ...buildTalks('marat', [60], [{ mode: 'guided' }]),
];

function show(of = talks) {
  const { histories, progress, team } = buildTeam(of);
  const onShow = vi.fn();
  const { container } = render(
    <ProgressList progress={progress} rows={team.rows} tries={splitFirstTries(histories)} cut={80} nameOf={nameOf} onShow={onShow} />,
  );
  return { container, onShow };
}

const table = () => within(screen.getByRole('region', { name: 'First and latest score of each person' }));
const row = (name: string) => table().getByRole('rowheader', { name }).closest('tr') as HTMLElement;
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('whether people are improving', () => {
  it('stands in numbers above: how many rose, fell and stayed, the middle of the changes, moments mended', async () => {
    const { container } = show();
    // Changes: +22, −4 and 0; who has one talk has none.
    expect(container.querySelector('section > p')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Rose: 1 · Fell: 1 · Same: 1 · Middle of all changes: 0 · Moments mended: 1',
    );
    await expectAccessible(container);
  });

  it('has whoever rose most first, from the first talk to the latest, and those with one talk last', () => {
    show();
    expect(
      table()
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ani', 'Saruul', 'Lena', 'Erik', 'Marat']);
    expect(cells('Ani')).toEqual(['66 → 88', '+22', 'moments mended: 1']);
    expect(cells('Erik')).toEqual(['74', '–', 'one talk so far']);
    expect(cells('Marat')).toEqual(['60', '–', 'one talk so farguided talks only']);
  });

  it('names who fell and who stands still, in words and not by colour alone', () => {
    show();
    expect(cells('Lena')).toEqual(['86 → 82', '−4', 'fell']);
    expect(row('Lena')).toHaveAttribute('data-fell');
    expect(cells('Saruul')).toEqual(['70 → 70', '0', 'stands still, no talk for 27 days']);
  });

  it('draws the way from the first score to the latest on a line with the cut', () => {
    show();
    const paths = [...row('Ani').querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(paths).toEqual(['M0 10H100', 'M80 2V18', 'M66 10H88', 'M66 10h.01', 'M66 10h.01', 'M88 10h.01']);
  });

  it('leads to the talks: first and latest, those that are alike, and the move that mended', async () => {
    const { onShow } = show();
    await userEvent.click(within(row('Lena')).getByRole('button', { name: '86 → 82' }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Lena\u00a0· From first to latest', places: [{ talk: 'lena1' }, { talk: 'lena2' }] });
    await userEvent.click(within(row('Ani')).getByRole('button', { name: 'moments mended: 1' }));
    expect(onShow).toHaveBeenLastCalledWith({ title: 'Ani\u00a0· moments mended: 1', places: [{ talk: 'ani3', move: 2 }] });
    await userEvent.click(within(row('Saruul')).getByRole('button', { name: /^stands still/ }));
    expect(onShow.mock.lastCall?.[0].places).toEqual([{ talk: 'saruul1' }, { talk: 'saruul2' }, { talk: 'saruul3' }]);
  });

  it('keeps first tries at a complaint apart from later ones', async () => {
    const { onShow } = show();
    // 66, 74, 86 and 70 are 74; 88, 82, 71 and 70 are 77.75.
    await userEvent.click(screen.getByRole('button', { name: 'First assessed talk at a complaint, mean: 74.' }));
    expect(onShow.mock.lastCall?.[0].places).toEqual([{ talk: 'ani1' }, { talk: 'erik1' }, { talk: 'lena1' }, { talk: 'saruul1' }]);
    expect(screen.getByRole('button', { name: 'Later ones, mean: 78.' })).toBeInTheDocument();
  });

  it('has everybody’s scores talk by talk behind a line, drawn and as a table', async () => {
    const { container } = show();
    await userEvent.click(screen.getByText('Talk by talk'));
    await userEvent.click(screen.getByText('Show as a table'));
    const rows = within(screen.getByRole('table', { name: 'Overall scores of each person, the earliest first' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Personassessedguided', 'Ani66, 88', 'Erik74', 'Lena86, 82', 'Saruul70, 71, 70', 'Marat60']);
    await expectAccessible(container);
  });

  it('says so where nobody has finished a talk', async () => {
    const { container } = show([]);
    expect(screen.getByText('Nobody has finished a talk that counts.')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
