import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ScoreTrend, TrendKey } from '../../../src/ui/components/score-trend.tsx';
import { expectAccessible } from './expect-accessible.ts';

const assessed = (score: number) => ({ isAssessed: true, score });
const guided = (score: number) => ({ isAssessed: false, score });
const pathsOf = (container: HTMLElement) => [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('scores over time', () => {
  it('stand at the height of their score, the line joins assessed ones alone, and the pass mark is drawn', async () => {
    const { container } = render(<ScoreTrend points={[guided(20), assessed(50), assessed(100)]} passMark={80} />);
    // Three points share the width: 16.7, 50 and 83.3 of 100. Down is more on a screen: a score of 20 stands at 80.
    const [, mark, ring, , line, dots] = pathsOf(container);
    expect(mark).toBe('M0 20H100');
    expect(ring).toMatch(/^M16\.6\d* 80h/);
    expect(line).toMatch(/^M50 50L83\.3\d* 0$/);
    expect(dots?.match(/M/g)).toHaveLength(2);
    expect(screen.getByText('80')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('are no line while only one was assessed', () => {
    const { container } = render(<ScoreTrend points={[guided(20), assessed(50)]} passMark={80} />);
    expect(pathsOf(container).some((path) => path?.includes('L'))).toBe(false);
  });

  it('have a key in words', async () => {
    const { container } = render(<TrendKey words={{ assessed: 'assessed', guided: 'guided', pass: 'pass mark 80' }} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['assessed', 'guided', 'pass mark 80']);
    await expectAccessible(container);
  });
});
