import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardOrFold } from '../../../src/ui/components/card-or-fold.tsx';
import { PolicyCard } from '../../../src/ui/components/policy-card.tsx';
import { expectAccessible } from './expect-accessible.ts';

const ROWS = [
  { term: 'Your limit', description: '8,000 AMD without asking' },
  { term: 'Allowed', description: 'refund, dessert box' },
];

function narrowTo(matches: boolean): void {
  vi.spyOn(window, 'matchMedia').mockReturnValue({
    matches,
    addEventListener: () => {},
    removeEventListener: () => {},
  } as unknown as MediaQueryList);
}

afterEach(() => vi.restoreAllMocks());

describe('the policy card', () => {
  it('lies open beside the talk where there is room', async () => {
    narrowTo(false);
    const { container } = render(<PolicyCard title="What you may offer" rows={ROWS} />);
    expect(screen.getByRole('region', { name: 'What you may offer' })).toHaveTextContent('Your limit8,000 AMD without asking');
    expect(container.querySelector('details')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('folds behind its title on a phone and unfolds when asked', async () => {
    narrowTo(true);
    const { container } = render(<PolicyCard title="What you may offer" rows={ROWS} />);
    const details = container.querySelector('details');
    expect(details).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('What you may offer'));
    expect(details).toHaveAttribute('open');
    await expectAccessible(container);
  });

  it('is unfolded while it is printed, and then as it was', () => {
    narrowTo(true);
    const { container } = render(<PolicyCard title="What you may offer" rows={ROWS} />);
    const details = container.querySelector('details') as HTMLDetailsElement;
    window.dispatchEvent(new Event('beforeprint'));
    expect(details).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(details).not.toHaveAttribute('open');
    details.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(details).toHaveAttribute('open');
  });
});

describe('a folding card', () => {
  it('may be folded where there is room as well', async () => {
    narrowTo(false);
    const { container } = render(
      <CardOrFold title="The method" isAlwaysFolded>
        <p>Five steps</p>
      </CardOrFold>,
    );
    expect(container.querySelector('details')).not.toHaveAttribute('open');
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});
