import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../src/ui/components/notice.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('a notice', () => {
  it.each([
    ['info', 'Note:'],
    ['warn', 'Take care:'],
    ['bad', 'Problem:'],
  ] as const)('says its kind in a word: %s', async (kind, word) => {
    const { container } = render(
      <Notice kind={kind} title="Storage is full">
        {'Save your results.'}
      </Notice>,
    );
    expect(container.textContent).toBe(`${word}Storage is fullSave your results.`);
    await expectAccessible(container);
  });

  it('interrupts for a problem and waits with what is only good to know', () => {
    const { rerender } = render(<Notice kind="bad" live title="Not saved" />);
    expect(screen.getByRole('alert')).toBeInTheDocument();
    rerender(<Notice kind="info" live title="Saved" />);
    expect(screen.getByRole('status')).toBeInTheDocument();
  });

  it('is the heading of a page on which it stands alone', async () => {
    const heading = createRef<HTMLHeadingElement>();
    const { container } = render(<Notice kind="bad" live title="This cannot be opened" titleRef={heading} />);
    expect(screen.getByRole('heading', { level: 1, name: 'This cannot be opened' })).toBe(heading.current);
    heading.current?.focus();
    expect(heading.current).toHaveFocus();
    await expectAccessible(container);
  });

  it('can be closed where its owner allows it', async () => {
    const onDismiss = vi.fn();
    render(<Notice kind="info" title="New version" onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
