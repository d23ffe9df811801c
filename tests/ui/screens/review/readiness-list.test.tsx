import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ReadinessList } from '../../../../src/ui/screens/review/readiness-list.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { buildTalks, buildTeam, METHOD, nameOf, RULE } from './build-team.ts';

beforeAll(startEnglish);

const talks = [
  ...buildTalks('ani', [90, 90, 90]),
  ...buildTalks('erik', [90, 85]),
  ...buildTalks('lena', [90, 50, 50]),
  ...buildTalks('saruul', [50, 52, 51]),
  ...buildTalks('tigran', [90, 90, 90], [{}, { error: 'rude' }, { error: 'rude' }]),
  ...buildTalks('marat', [70, 90, 85], [{}, {}, { steps: { listen: 85, compensate: 55, thank: 85 } }]),
];

function show(onChangeRule?: () => void) {
  const { needs, team } = buildTeam(talks, ['olga']);
  const onShow = vi.fn();
  const { container } = render(
    <ReadinessList needs={needs} rows={team.rows} rule={RULE} method={METHOD} nameOf={nameOf} onShow={onShow} {...(onChangeRule && { onChangeRule })} />,
  );
  return { container, onShow };
}

const person = (name: string) => screen.getByText(name).closest('li') as HTMLElement;
const reasons = (name: string) => [...person(name).querySelectorAll('p')].map((line) => line.firstChild?.textContent?.trim());
const stand = (name: string) => person(name).querySelector('[data-stand]')?.textContent?.trim();

describe('who needs the manager', () => {
  it('has those first for whom it matters most, with the rule above in words', async () => {
    const { container } = show();
    expect(screen.getByText(/^Ready: 2 of the last 3 assessed talks at 80 or more, each step at 60 or more/)).toBeInTheDocument();
    const names = within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.querySelector('b')?.textContent);
    expect(names).toEqual(['Tigran', 'Saruul', 'Lena', 'Marat', 'Erik', 'Olga', 'Ani']);
    await expectAccessible(container);
  });

  it('names a critical error with the talks it was made in, and leads to the moves', async () => {
    const { onShow } = show();
    expect(reasons('Tigran')[0]).toBe('Critical error: Words of error.rude. Talks with it: 2 of 3.');
    await userEvent.click(within(person('Tigran')).getAllByRole('button')[0] as HTMLElement);
    expect(onShow).toHaveBeenCalledWith({
      title: 'Tigran\u00a0· Critical error: Words of error.rude. Talks with it: 2 of 3.',
      places: [
        { talk: 'tigran3', move: 0 },
        { talk: 'tigran2', move: 0 },
      ],
    });
  });

  it('says who has stopped, who fell, what is weakest, and what the rule still asks for', () => {
    show();
    // The latest talk of all three was on 3 November, 27 days before.
    expect(reasons('Saruul')).toEqual([
      'The last 3 talks are alike, and the latest was 27 days ago.',
      'Weakest step: Words of step.listen, 51.',
      'Good talks: 0, needed: 2.',
    ]);
    expect(reasons('Lena').slice(0, 2)).toEqual(['Down from 90 to 50.', 'Weakest step: Words of step.listen, 50.']);
  });

  it('says how many complaints and days are missing where the rule asks for several', () => {
    const rule = { ...RULE, complaints: 2, days: 2 };
    const elsewhere = { complaint: 'wet_coat' };
    const { needs, team } = buildTeam(buildTalks('dana', [90, 50, 50], [elsewhere]), [], rule);
    render(<ReadinessList needs={needs} rows={team.rows} rule={rule} method={METHOD} nameOf={nameOf} onShow={vi.fn()} />);
    expect(reasons('Dana').at(-1)).toBe('Good talks: 1, needed: 2. Different complaints among them: 1, needed: 2. Different days among them: 1, needed: 2.');
  });

  it('says of a borderline person that one more good talk is enough', () => {
    show();
    expect(stand('Marat')).toBe('borderline');
    expect(reasons('Marat')).toEqual(['Weakest step: Words of step.compensate, 55.', 'Good talks: 1, needed: 2.', 'One more good talk is enough.']);
  });

  it('says how much is missing where the rule cannot say yet, and that there is no talk', () => {
    show();
    expect(stand('Erik')).toBe('not enough yet (2 of 3)');
    expect(reasons('Erik')).toContain('Talks so far: 2 of 3. The rule cannot say yet.');
    expect(reasons('Olga')).toEqual(['On the list, nothing handed in yet.']);
    expect(within(person('Olga')).queryByRole('button')).toBeNull();
  });

  it('shows the talks of whoever is ready, for they wait for a signature', async () => {
    const { onShow } = show();
    expect(stand('Ani')).toBe('ready');
    expect(reasons('Ani')).toEqual(['Good talks: 3 of the last 3.']);
    await userEvent.click(within(person('Ani')).getByRole('button', { name: 'See the talks of Ani: Good talks: 3 of the last 3.' }));
    expect(onShow).toHaveBeenCalledWith({ title: 'Ani\u00a0· Good talks: 3 of the last 3.', places: [{ talk: 'ani3' }, { talk: 'ani2' }, { talk: 'ani1' }] });
  });

  it('offers to change the rule where it can be changed', async () => {
    const onChangeRule = vi.fn();
    show(onChangeRule);
    await userEvent.click(screen.getByRole('button', { name: 'Change the rule' }));
    expect(onChangeRule).toHaveBeenCalledOnce();
  });

  it('says so where nobody is there', async () => {
    const { container } = render(<ReadinessList needs={[]} rows={[]} rule={RULE} method={METHOD} nameOf={nameOf} onShow={vi.fn()} />);
    expect(screen.getByText('Nobody is on the list yet.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible(container);
  });
});
