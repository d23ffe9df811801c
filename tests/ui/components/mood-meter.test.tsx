import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { MoodMeter } from '../../../src/ui/components/mood-meter.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('the mood meter', () => {
  it('says anger and trust in words', async () => {
    const { container } = render(<MoodMeter anger={7} trust={3} />);
    expect(screen.getByRole('meter', { name: 'Anger' })).toHaveAttribute('aria-valuetext', 'strong');
    expect(screen.getByRole('meter', { name: 'Trust' })).toHaveAttribute('aria-valuetext', 'low');
    await expectAccessible(container);
  });

  it('shows no number', () => {
    const { container } = render(<MoodMeter anger={10} trust={0} />);
    expect(container.textContent).toBe('AngerTrust');
  });

  it('draws each track as long as its level', () => {
    const { container } = render(<MoodMeter anger={7} trust={3} />);
    const parts = [...container.querySelectorAll<HTMLElement>('[data-level]')].map(({ dataset }) => dataset.level);
    expect(parts).toEqual(['7', '3']);
  });
});
