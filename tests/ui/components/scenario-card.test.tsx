import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScenarioCard } from '../../../src/ui/components/scenario-card.tsx';
import { startEnglish } from '../start-english.ts';
import { buildFace } from './build-face.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const CAKE = {
  title: 'The wrong cake',
  summary: 'The guests come in two hours.',
  channel: 'phone',
  temper: 'heated' as const,
  trade: 'bakery',
  difficulty: 2,
  seconds: 500,
  faceTraits: buildFace(),
  anger: 7,
  trust: 3,
  guided: false,
  passed: false,
  underWay: false,
  isRead: true,
  href: '#/wrong_order',
  answerHref: '#/begin/wrong_order',
} as const;

describe('a scenario card', () => {
  it('leads to its complaint by a link named after it', async () => {
    const { container } = render(<ScenarioCard {...CAKE} />);
    expect(screen.getByRole('link', { name: 'The wrong cake' })).toHaveAttribute('href', '#/wrong_order');
    expect(screen.getByRole('article', { name: 'The wrong cake' })).toHaveTextContent('bakeryphone9 minutesdemanding');
    await expectAccessible(container);
  });

  it('begins its talk by a second link, which says how one answers and whom', () => {
    render(<ScenarioCard {...CAKE} />);
    const answer = screen.getByRole('link', { name: 'Pick up' });
    expect(answer).toHaveAttribute('href', '#/begin/wrong_order');
    expect(answer).toHaveAccessibleDescription('The wrong cake');
  });

  it('tells a short talk in seconds', () => {
    render(<ScenarioCard {...CAKE} seconds={90} />);
    expect(screen.getByText('90 seconds')).toBeInTheDocument();
  });

  it('says how hard it is and that nobody has tried it', () => {
    render(<ScenarioCard {...CAKE} />);
    expect(screen.getByText('demanding')).toBeInTheDocument();
    expect(screen.getByText('not tried yet')).toBeInTheDocument();
  });

  it('says nothing of how it went before the talks have been read', () => {
    render(<ScenarioCard {...CAKE} isRead={false} />);
    expect(screen.queryByText('not tried yet')).not.toBeInTheDocument();
  });

  it('says of guided talks that they were, and of the best assessed one that it was', () => {
    const { rerender } = render(<ScenarioCard {...CAKE} best={100} guided passed />);
    expect(screen.getByRole('article')).toHaveTextContent('passedguidedbest 100');
    rerender(<ScenarioCard {...CAKE} best={64} />);
    expect(screen.queryByText('guided')).not.toBeInTheDocument();
    expect(screen.getByRole('article')).toHaveTextContent('assessment: best 64');
  });

  it('shows best and latest result and whether it was passed', () => {
    render(<ScenarioCard {...CAKE} best={86} latest={74} passed />);
    for (const words of ['assessment: best 86', 'latest 74', 'passed']) expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByText('not tried yet')).not.toBeInTheDocument();
  });

  it('says a result once where the latest is the best', () => {
    render(<ScenarioCard {...CAKE} best={86} latest={86} />);
    expect(screen.getByText('assessment: best 86')).toBeInTheDocument();
    expect(screen.queryByText('latest 86')).not.toBeInTheDocument();
  });

  it('says where a talk is under way', () => {
    render(<ScenarioCard {...CAKE} underWay />);
    expect(screen.getByText('not finished')).toBeInTheDocument();
    expect(screen.queryByText('not tried yet')).not.toBeInTheDocument();
  });
});
