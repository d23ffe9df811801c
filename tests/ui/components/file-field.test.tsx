import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FileField } from '../../../src/ui/components/file-field.tsx';
import { expectAccessible } from './expect-accessible.ts';

const notes = new File(['{}'], 'notes.json', { type: 'application/json' });

function renderField() {
  const onChoose = vi.fn();
  const { container } = render(<FileField label="Choose a backup" dropHint="or drop it here" accept=".json,application/json" onChoose={onChoose} />);
  const input = screen.getByLabelText('Choose a backup or drop it here');
  return { container, onChoose, input, field: input.closest('label') as HTMLLabelElement };
}

/** The window of these tests does not say by itself where a drag goes to. */
function leaveFor(field: Element, next: Element): void {
  const leave = createEvent.dragLeave(field);
  Object.defineProperty(leave, 'relatedTarget', { value: next });
  fireEvent(field, leave);
}

describe('the field for a file', () => {
  it('is named in our words, comes with Tab, and offers the files that fit', async () => {
    const { container, input } = renderField();
    await userEvent.tab();
    expect(input).toHaveFocus();
    expect(input).toHaveAttribute('type', 'file');
    expect(input).toHaveAttribute('accept', '.json,application/json');
    await expectAccessible(container);
  });

  it('hands over the chosen file, and the same one again', async () => {
    const { onChoose, input } = renderField();
    await userEvent.upload(input, notes);
    await userEvent.upload(input, notes);
    expect(onChoose.mock.calls).toEqual([[notes], [notes]]);
  });

  it('takes what is dropped on it, and keeps the browser from opening it', () => {
    const { onChoose, field } = renderField();
    fireEvent.dragOver(field);
    expect(field).toHaveAttribute('data-over', 'true');
    expect(fireEvent.drop(field, { dataTransfer: { files: [notes] } })).toBe(false);
    expect(onChoose.mock.calls).toEqual([[notes]]);
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
