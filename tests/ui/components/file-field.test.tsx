import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FileField } from '../../../src/ui/components/file-field.tsx';
import { expectAccessible } from './expect-accessible.ts';

const notes = new File(['{}'], 'notes.json', { type: 'application/json' });

function renderField() {
  const onChoose = vi.fn();
  const { container } = render(<FileField label="Choose a backup" dropHint="or drop it here" accept=".json,application/json" onChoose={onChoose} />);
  const input = container.querySelector('input') as HTMLInputElement;
  return { container, onChoose, input, field: input.parentElement as HTMLElement };
}

/** The window of these tests does not say by itself where a drag goes to. */
function leaveFor(field: Element, next: Element): void {
  const leave = createEvent.dragLeave(field);
  Object.defineProperty(leave, 'relatedTarget', { value: next });
  fireEvent(field, leave);
}

describe('the field for a file', () => {
  it('is a button in our words that comes with Tab; what the browser would say of its own field is read to nobody', async () => {
    const { container, input } = renderField();
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Choose a backup' });
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription('or drop it here');
    expect(input).not.toBeVisible();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
    await expectAccessible(container);
  });

  it('opens the browser’s choice of files, and offers those that fit', async () => {
    const { input } = renderField();
    const opened = vi.spyOn(input, 'click');
    await userEvent.click(screen.getByRole('button', { name: 'Choose a backup' }));
    expect(opened).toHaveBeenCalledOnce();
    expect(input).toHaveAttribute('type', 'file');
    expect(input).toHaveAttribute('accept', '.json,application/json');
  });

  it('hands over the chosen file, and the same one again', async () => {
    const { onChoose, input } = renderField();
    await userEvent.upload(input, notes);
    await userEvent.upload(input, notes);
    expect(onChoose.mock.calls).toEqual([[[notes]], [[notes]]]);
  });

  it('takes what is dropped on it, and keeps the browser from opening it', () => {
    const { onChoose, field } = renderField();
    fireEvent.dragOver(field);
    expect(field).toHaveAttribute('data-over', 'true');
    expect(fireEvent.drop(field, { dataTransfer: { files: [notes] } })).toBe(false);
    expect(onChoose.mock.calls).toEqual([[[notes]]]);
    expect(field).toHaveAttribute('data-over', 'false');
  });

  it('chooses nothing where no file was dropped, and looks as before when it has been dragged past', () => {
    const { onChoose, field } = renderField();
    fireEvent.dragOver(field);
    leaveFor(field, screen.getByText('or drop it here'));
    expect(field).toHaveAttribute('data-over', 'true');
    leaveFor(field, document.body);
    expect(field).toHaveAttribute('data-over', 'false');
    fireEvent.drop(field, { dataTransfer: { files: [] } });
    expect(onChoose).not.toHaveBeenCalled();
  });
});
