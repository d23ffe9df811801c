import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScoreDisplay } from '../../../src/ui/components/score-display.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('the overall score', () => {
  it('says the number, the verdict and what passing takes', async () => {
    const { container } = render(<ScoreDisplay score={74} passMark={80} passed={false} label="Resolved, not yet passed" detail="Best so far 74" />);
    expect(container.textContent).toBe('74 of 100Resolved, not yet passedTo pass: 80 or more without a critical errorBest so far 74');
    await expectAccessible(container);
  });

  it('says that it was passed', () => {
    render(<ScoreDisplay score={86} passMark={80} passed label="Resolved with delight" />);
    expect(screen.getByText('Passed: 80 or more without a critical error')).toBeInTheDocument();
  });

  it.each([
    [0, 1],
    [1, 2],
  ])('draws for a score of %i a ring of %i part(s): nothing stands for nothing', (score, circles) => {
    const { container } = render(<ScoreDisplay score={score} passMark={75} passed={false} label="Left" />);
    expect(container.querySelectorAll('circle')).toHaveLength(circles);
  });

  it('marks the pass mark on the ring', () => {
    const { container } = render(<ScoreDisplay score={74} passMark={75} passed={false} label="Resolved" />);
    expect(container.querySelector('path')).toHaveAttribute('transform', 'rotate(270 60 60)');
  });
});
