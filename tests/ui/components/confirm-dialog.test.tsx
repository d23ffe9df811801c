import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmDialog } from '../../../src/ui/components/confirm-dialog.tsx';
import { expectAccessible } from './expect-accessible.ts';

const dialog = (open: boolean, onConfirm = () => {}, onCancel = () => {}) => (
  <ConfirmDialog open={open} title="Leave this talk?" confirmLabel="Leave" cancelLabel="Stay" onConfirm={onConfirm} onCancel={onCancel}>
    {'What you have said is kept.'}
  </ConfirmDialog>
);

describe('the question before something is done', () => {
  it('is not there until it is asked', () => {
    render(dialog(false));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens over the page, named by its question and described by what it means', async () => {
    const { container } = render(dialog(true));
    const opened = screen.getByRole('dialog', { name: 'Leave this talk?' });
    expect(opened).toHaveAccessibleDescription('What you have said is kept.');
    await expectAccessible(container);
  });

  it('tells its owner what was answered and closes only when the owner says so', async () => {
    const onConfirm = vi.fn();
    const onCancel = vi.fn();
    const { rerender } = render(dialog(true, onConfirm, onCancel));
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect([onConfirm.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    rerender(dialog(false, onConfirm, onCancel));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('has room for a second answer, between the first and Cancel', async () => {
    const onChoose = vi.fn();
    const { container } = render(
      <ConfirmDialog
        open
        title="Leave this talk?"
        confirmLabel="Leave"
        other={{ label: 'Start again', onChoose }}
        cancelLabel="Stay"
        onConfirm={() => {}}
        onCancel={() => {}}
      >
        {'What you have said is kept.'}
      </ConfirmDialog>,
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Leave', 'Start again', 'Stay']);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onChoose).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('takes Escape for Cancel', () => {
    const onCancel = vi.fn();
    render(dialog(true, () => {}, onCancel));
    const pressed = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(pressed);
    expect(onCancel).toHaveBeenCalledOnce();
    expect(pressed.defaultPrevented).toBe(true);
  });

  it('takes being closed by the browser for Cancel, and being closed by its owner for nothing', () => {
    const onCancel = vi.fn();
    const { rerender } = render(dialog(true, () => {}, onCancel));
    rerender(dialog(false, () => {}, onCancel));
    expect(onCancel).not.toHaveBeenCalled();
    rerender(dialog(true, () => {}, onCancel));
    screen.getByRole<HTMLDialogElement>('dialog').close();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('stays open when it is asked anew before the browser has said that it was closed', () => {
    const onCancel = vi.fn();
    const { rerender } = render(dialog(true, () => {}, onCancel));
    rerender(dialog(false, () => {}, onCancel));
    rerender(dialog(true, () => {}, onCancel));
    screen.getByRole('dialog').dispatchEvent(new Event('close'));
    expect(onCancel).not.toHaveBeenCalled();
  });
});
