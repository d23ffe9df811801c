import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/components/button.tsx';
import { ButtonLink } from '../../../src/ui/components/button-link.tsx';
import { expectAccessible } from './expect-accessible.ts';

describe('a button', () => {
  it('never submits a form unless told to', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button>{'Guide'}</Button>
        <Button type="submit">{'Send'}</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Guide' }));
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('stays a link where it leads somewhere', async () => {
    const { container } = render(
      <ButtonLink href="#/wrong_order" variant="primary">
        {'Start'}
      </ButtonLink>,
    );
    expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '#/wrong_order');
    await expectAccessible(container);
  });
});
