import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { StepSign } from '../../../src/domain/method/method-schema.ts';
import { StepBadge } from '../../../src/ui/components/step-badge.tsx';
import { StepBars } from '../../../src/ui/components/step-bars.tsx';
import { startEnglish } from '../start-english.ts';
import { STEPS } from './build-steps.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('a step badge', () => {
  it('shows letter, drawing and word beside the colour', async () => {
    const { container } = render(<StepBadge letter="S" name="Solve" colour="green" icon="wrench" />);
    expect(container.querySelector('[data-colour=green]')).toHaveTextContent('SSolve');
    expect(container.querySelector('svg')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it.each(StepSign.options)('draws a sign of its own for %s', (sign) => {
    const others = StepSign.options.filter((other) => other !== sign).map(drawingOf);
    expect(drawingOf(sign)).not.toBe('');
    expect(others).not.toContain(drawingOf(sign));
  });
});

function drawingOf(icon: StepSign): string {
  const { container, unmount } = render(<StepBadge letter="X" name="x" colour="slate" icon={icon} />);
  const drawing = container.querySelector('svg')?.innerHTML ?? '';
  unmount();
  return drawing;
}

describe('the step bars', () => {
  const scores = [92, 67, 71, 100, 0];
  const steps = STEPS.map((label, index) => ({ ...label, score: scores[index] ?? 0 }));

  it('say every score in words as well as in length', async () => {
    const { container } = render(<StepBars steps={steps} label="Scores by step" />);
    const items = within(screen.getByRole('list', { name: 'Scores by step' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'LListen92 of 100',
      'AApologize67 of 100',
      'SSolve71 of 100',
      'TThank100 of 100',
      'CCompensate0 of 100',
    ]);
    const lengths = [...container.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => style.getPropertyValue('--part'));
    expect(lengths).toEqual(['0.92', '0.67', '0.71', '1', '0']);
    await expectAccessible(container);
  });
});
