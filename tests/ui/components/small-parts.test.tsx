import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../src/ui/components/card.tsx';
import { ChannelLabel } from '../../../src/ui/components/channel-label.tsx';
import { EmptyState } from '../../../src/ui/components/empty-state.tsx';
import { EvidenceNote } from '../../../src/ui/components/evidence-note.tsx';
import { ProgressLine } from '../../../src/ui/components/progress-line.tsx';
import { RuleCard } from '../../../src/ui/components/rule-card.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const SOLVE = { step: 'solve', letter: 'S', name: 'Solve' } as const;

describe('a card', () => {
  it('is a region named by its title at the level its screen needs', async () => {
    const { container } = render(
      <Card title="Where it turned" level={3}>
        {'Here.'}
      </Card>,
    );
    expect(within(screen.getByRole('region', { name: 'Where it turned' })).getByRole('heading', { level: 3 })).toBeInTheDocument();
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

describe('an evidence note', () => {
  it('says what was said, what it did and what to say instead', async () => {
    const { container } = render(
      <EvidenceNote
        {...SOLVE}
        result="1 of 3"
        said="As soon as we can."
        why="Karen cannot plan around it."
        instead="By half past three."
        sources={['HY-S7']}
      />,
    );
    expect(screen.getByRole('article').textContent).toBe('SSolve1 of 3You said: As soon as we can.Karen cannot plan around it.Try: By half past three.HY-S7');
    await expectAccessible(container);
  });

  it('leaves out what there is not', () => {
    render(<EvidenceNote {...SOLVE} result="3 of 3" why="A name and a time." />);
    expect(screen.getByRole('article').textContent).toBe('SSolve3 of 3A name and a time.');
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

describe('a progress line', () => {
  it('says what is being done, how far it is, and can be stopped', async () => {
    const onCancel = vi.fn();
    const { container } = render(<ProgressLine label="Reading the scenarios" value={0.6} onCancel={onCancel} />);
    expect(screen.getByRole('progressbar', { name: 'Reading the scenarios' })).toHaveValue(0.6);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('has no value while nobody knows how long it takes', () => {
    render(<ProgressLine label="Reading" />);
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });
});

describe('a channel label', () => {
  it.each(['counter', 'phone', 'chat', 'email', 'letter'] as const)('names %s beside its drawing', (channel) => {
    const { container } = render(<ChannelLabel channel={channel} />);
    expect(container.textContent).toBe(channel);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
