import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Fold } from '../../../src/ui/components/fold.tsx';
import { expectAccessible } from './expect-accessible.ts';

describe('a fold', () => {
  it('stands closed behind the line that says what is inside, and opens when asked', async () => {
    const { container } = render(
      <Fold summary="All rules: 5">
        <p>Say it back in your own words.</p>
      </Fold>,
    );
    expect(screen.getByText('Say it back in your own words.')).not.toBeVisible();
    await userEvent.click(screen.getByText('All rules: 5'));
    expect(screen.getByText('Say it back in your own words.')).toBeVisible();
    await expectAccessible(container);
  });
});
