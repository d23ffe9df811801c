import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Card } from '../../../src/ui/components/card.tsx';
import { ChannelLabel } from '../../../src/ui/components/channel-label.tsx';
import { EmptyState } from '../../../src/ui/components/empty-state.tsx';
import { ProgressLine } from '../../../src/ui/components/progress-line.tsx';
import { RuleCard } from '../../../src/ui/components/rule-card.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const SOLVE = { step: 'solve', letter: 'S', name: 'Solve', colour: 'green', icon: 'wrench' } as const;

describe('a card', () => {
  it('is a region named by its title', async () => {
    const { container } = render(<Card title="Where it turned">{'Here.'}</Card>);
    expect(within(screen.getByRole('region', { name: 'Where it turned' })).getByRole('heading', { level: 2 })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is no region without a title', () => {
    render(<Card>{'Here.'}</Card>);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});

describe('a rule card', () => {
  it('carries step, rule and source', async () => {
    const { container } = render(<RuleCard {...SOLVE} rule="Say who does what by when." sources={['HY-S7', 'KY-S2']} />);
    expect(screen.getByRole('article')).toHaveTextContent('SSolveSay who does what by when.HY-S7KY-S2');
    await expectAccessible(container);
  });
});

describe('an empty state', () => {
  it('says what belongs here and offers the way to it', async () => {
    const { container } = render(<EmptyState title="No attempts yet" text="Talk one complaint through." action={<a href="#/">{'Choose'}</a>} />);
    expect(screen.getByRole('heading', { name: 'No attempts yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Choose' })).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('an empty state that is the whole page', () => {
  it('has the heading of the page for its title', () => {
    render(<EmptyState title="Nothing here" text="Go back." titleRef={() => {}} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('a progress line', () => {
  it('says what is being done, with no value while nobody knows how long it takes', async () => {
    const { container } = render(<ProgressLine label="Reading the scenarios" />);
    expect(screen.getByRole('progressbar', { name: 'Reading the scenarios' })).not.toHaveAttribute('value');
    expect(screen.getByRole('status')).toHaveTextContent('Reading the scenarios');
    await expectAccessible(container);
  });
});

describe('a channel label', () => {
  it.each(['counter', 'phone', 'chat', 'email', 'letter'] as const)('names %s beside its drawing', (channel) => {
    const { container } = render(<ChannelLabel channel={channel} />);
    expect(container.textContent).toBe(channel);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
