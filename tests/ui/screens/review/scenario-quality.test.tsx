import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDecisions } from '../../../../src/domain/review/build-decisions.ts';
import { listScenarioStatistics } from '../../../../src/domain/review/scenario-statistics.ts';
import { ScenarioQuality } from '../../../../src/ui/screens/review/scenario-quality.tsx';
import { buildHistories, buildReviewed, buildScored } from '../../../builders/build-reviewed-talk.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { SAYINGS } from './build-team.ts';

beforeAll(startEnglish);

/** Five people at three turns, as in the statistics’ own test, and one who alone came to a fourth. */
const FIVE = [
  ['one.a', 'two.a', 'three.a'],
  ['one.a', 'two.a', 'three.b>a'],
  ['one.a', 'two.b>a', 'three.b>a'],
  ['one.b>a', 'two.b>a', 'three.b>a'],
  ['one.a', 'two.a', 'three.a', 'four.a'],
];

function show(talks: readonly (readonly string[])[], fewest = 5) {
  const onShow = vi.fn();
  const reviewed = talks.map((moves, index) => buildReviewed({ id: `t${index}`, person: `p${index}`, moves: moves.map((move) => buildScored(move)) }));
  const scenarios = listScenarioStatistics(buildDecisions(buildHistories(reviewed)), fewest);
  const { container } = render(<ScenarioQuality scenarios={scenarios} fewest={fewest} sayings={SAYINGS} onShow={onShow} />);
  return { container, onShow };
}

const open = () => userEvent.click(screen.getByText(/^Title of cold_soup/));
const rows = () =>
  within(screen.getByRole('region', { name: 'Turns of: Title of cold_soup' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('whether a scenario is good', () => {
  it('stands in a line: how many first talks, and alpha of the turns that all came to', async () => {
    const { container } = show(FIVE);
    // 3/2 · (1 − 0.8 / 1.7) = 0.794
    expect(screen.getByText(/^Title of cold_soup/).textContent?.replaceAll('\u00a0', ' ')).toBe('Title of cold_soup · 5 first talks · alpha 0.79');
    await open();
    expect(screen.getByText(/^Alpha is of 5 talks and 3 turns\./)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('gives each turn its share of best replies, how it tells apart, and its wrong replies that work', async () => {
    show(FIVE);
    await open();
    const [one, two, three] = rows();
    expect(one?.slice(0, 3)).toEqual(['Line of one', '5', '80%']);
    expect(two?.slice(0, 3)).toEqual(['Line of two', '5', '60%']);
    // Two of five chose the key, and b is the one wrong reply, chosen by three.
    expect(three?.slice(0, 3)).toEqual(['Line of three', '5', '40%']);
    expect(three?.[4]).toBe('1 of 1');
  });

  it('says that there are too few replies, and no figure', async () => {
    show(FIVE);
    await open();
    expect(rows()[3]).toEqual(['Line of four', '1', 'too few replies']);
  });

  it('tells of a turn at which all chose alike, and of one at which the better ones do worse', async () => {
    show(
      [
        ['one.a', 'two.b>a', 'three.a'],
        ['one.a', 'two.a', 'three.b>a'],
      ],
      2,
    );
    await open();
    expect(rows()[0]?.[3]).toBe('all alike');
    // Answers 0 and 1 beside rests of 1 and ½.
    expect(rows()[1]?.[3]).toBe('-1.00those who do well elsewhere do worse here');
  });

  it('leads from the number of replies to them', async () => {
    const { onShow } = show(FIVE);
    await open();
    await userEvent.click(screen.getAllByRole('button', { name: '5' })[1] as HTMLElement);
    expect(onShow).toHaveBeenCalledWith({ title: 'Line of two', query: { scenario: 'cold_soup', turn: 'two' } });
  });

  it('gives nothing but counts below thirty first talks', async () => {
    const { container } = show(FIVE, 30);
    expect(screen.getByText(/Below 30 replies no figure is given\./)).toBeInTheDocument();
    expect(screen.getByText(/no alpha yet$/)).toBeInTheDocument();
    await open();
    expect(rows().map((row) => row[2])).toEqual(['too few replies', 'too few replies', 'too few replies', 'too few replies']);
    await expectAccessible(container);
  });

  it('says so where there is no assessed talk', async () => {
    const { container } = show([]);
    expect(screen.getByText('There is no assessed talk yet.')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
