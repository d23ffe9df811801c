import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ReplyForm } from '../../../src/ui/components/reply-form.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const REPLIES = [
  { id: 'a', text: 'There must have been a mix-up.' },
  {
    id: 'b',
    text: 'A chocolate cake with a seven?',
    offer: { name: 'Dessert box', facts: ['costs 900 AMD', 'now'], room: { text: 'within your limit', isWithin: true } },
  },
  { id: 'c', text: 'I am so very sorry.' },
];

type DeskProps = { onSend?: (chosen: string) => void; round?: number; disabled?: boolean; keys?: boolean; oneTap?: boolean };

/** The form with somebody who remembers the choice, and a text field beside it. */
function Desk({ onSend = () => {}, round = 0, disabled = false, keys = true, oneTap = false }: DeskProps) {
  const [chosen, setChosen] = useState<string>();
  return (
    <>
      <input aria-label="Notes" />
      <ReplyForm
        question="What do you say?"
        replies={REPLIES}
        chosen={chosen}
        onChoose={setChosen}
        onSend={onSend}
        sendLabel="Say it"
        round={round}
        disabled={disabled}
        keys={keys}
        oneTap={oneTap}
        hint="Choose one of 3"
      />
    </>
  );
}

const send = () => screen.getByRole('button', { name: 'Say it' });
const choice = (name: string) => screen.getByRole('radio', { name });

describe('the reply form', () => {
  it('asks its question over a group of radio buttons', async () => {
    const { container } = render(<Desk />);
    expect(screen.getByRole('group', { name: 'What do you say?' })).toContainElement(choice('A chocolate cake with a seven?'));
    expect(choice('A chocolate cake with a seven?')).toHaveAccessibleDescription('Dessert box costs 900 AMD now within your limit');
    await expectAccessible(container);
  });

  it('never sends by choosing', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    await userEvent.click(choice('I am so very sorry.'));
    expect(choice('I am so very sorry.')).toBeChecked();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('says a reply at one press of finger or mouse where that is wanted, never by walking over it', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} oneTap />);
    choice('There must have been a mix-up.').focus();
    await userEvent.keyboard('{ArrowDown}{3}');
    expect(choice('I am so very sorry.')).toBeChecked();
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.click(choice('There must have been a mix-up.'));
    expect(onSend.mock.calls).toEqual([['a']]);
  });

  it('takes the second tap of a double tap for a choice, not for a reply: nobody has read what stands there by then', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const onSend = vi.fn();
    const { rerender } = render(<Desk onSend={onSend} oneTap />);
    await userEvent.click(choice('There must have been a mix-up.'));
    rerender(<Desk onSend={onSend} oneTap round={1} />);
    now.mockReturnValue(1600);
    await userEvent.click(choice('I am so very sorry.'));
    expect(choice('I am so very sorry.')).toBeChecked();
    expect(onSend.mock.calls).toEqual([['a']]);
    now.mockReturnValue(1701);
    await userEvent.click(choice('There must have been a mix-up.'));
    expect(onSend.mock.calls).toEqual([['a'], ['a']]);
    now.mockRestore();
  });

  it('never says an offer at one press, whose words have not been seen: that chooses it, and Send says it', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} oneTap />);
    await userEvent.click(choice('A chocolate cake with a seven?'));
    expect(screen.getByText('A chocolate cake with a seven?')).toBeVisible();
    await userEvent.click(choice('A chocolate cake with a seven?'));
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.click(send());
    expect(onSend.mock.calls).toEqual([['b']]);
  });

  it('shows what is given before the words for it, which come with the choice', async () => {
    render(<Desk />);
    expect(screen.getByText('Dessert box')).toBeVisible();
    expect(screen.getByText('A chocolate cake with a seven?')).not.toBeVisible();
    await userEvent.click(choice('A chocolate cake with a seven?'));
    expect(screen.getByText('A chocolate cake with a seven?')).toBeVisible();
  });

  it('mutes Send and says what to do until something is chosen', async () => {
    render(<Desk />);
    expect(send()).toHaveAttribute('data-variant', 'muted');
    expect(screen.getByText('Choose one of 3')).toBeInTheDocument();
    await userEvent.click(choice('I am so very sorry.'));
    expect(send()).toHaveAttribute('data-variant', 'primary');
  });

  it('sends the choice with Send', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    await userEvent.click(choice('A chocolate cake with a seven?'));
    await userEvent.click(send());
    expect(onSend.mock.calls).toEqual([['b']]);
  });

  it('says what to do when nothing is chosen, and leaves the focus on Send', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    await userEvent.click(send());
    expect(onSend).not.toHaveBeenCalled();
    expect(send()).toHaveFocus();
    expect(send()).toHaveAccessibleDescription('Choose a reply first, then say it.');
    await userEvent.click(choice('I am so very sorry.'));
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('says the same when Enter is pressed in the group with nothing chosen, wherever in it the focus is', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    const group = screen.getByRole('group', { name: 'What do you say?' });
    group.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Choose a reply first, then say it.');
    expect(group).toHaveFocus();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('sends no second time while Enter is held down', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    await userEvent.click(choice('I am so very sorry.'));
    fireEvent.keyDown(choice('I am so very sorry.'), { key: 'Enter', repeat: true });
    expect(onSend).not.toHaveBeenCalled();
    fireEvent.keyDown(choice('I am so very sorry.'), { key: 'Enter' });
    expect(onSend).toHaveBeenCalledTimes(1);
  });

  it('needs no form, which a page around may forbid', () => {
    const { container } = render(<Desk />);
    expect(container.querySelector('form, [type=submit]')).toBeNull();
  });

  it('chooses by the place of a key where its layout has no digits', () => {
    render(<Desk />);
    fireEvent.keyDown(document.body, { key: 'ә', code: 'Digit2' });
    expect(choice('A chocolate cake with a seven?')).toBeChecked();
  });

  it('asks for a choice in the prompt in which it was missing, not in the next', async () => {
    const { rerender } = render(<Desk round={3} />);
    await userEvent.click(send());
    expect(screen.getByRole('status')).toHaveTextContent('Choose a reply first, then say it.');
    rerender(<Desk round={4} />);
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('starts the next turn without the last one’s complaint', async () => {
    const form = (chosen: string | undefined) => (
      <ReplyForm question="What do you say?" replies={REPLIES} chosen={chosen} onChoose={() => {}} onSend={() => {}} sendLabel="Say it" />
    );
    const { rerender } = render(form(undefined));
    await userEvent.click(send());
    await userEvent.click(choice('I am so very sorry.'));
    rerender(form('c'));
    rerender(form(undefined));
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('chooses with the digit keys, which do not send', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} />);
    await userEvent.keyboard('2');
    expect(choice('A chocolate cake with a seven?')).toBeChecked();
    expect(choice('A chocolate cake with a seven?')).toHaveFocus();
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onSend.mock.calls).toEqual([['b']]);
  });

  it('leaves digits alone that have no reply, belong to a shortcut or are typed into a field', async () => {
    render(<Desk />);
    await userEvent.keyboard('4');
    await userEvent.keyboard('{Control>}1{/Control}');
    await userEvent.type(screen.getByLabelText('Notes'), '12');
    expect(screen.getByLabelText('Notes')).toHaveValue('12');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('leaves digits alone while a dialog is open', async () => {
    render(
      <>
        <Desk />
        <dialog open aria-label="Question" />
      </>,
    );
    await userEvent.keyboard('1');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('has no digit keys where they are switched off', async () => {
    const { container } = render(<Desk keys={false} />);
    await userEvent.keyboard('1');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(container.querySelector('label')).toHaveTextContent('There must have been a mix-up.');
    expect(container.querySelector('label')).not.toHaveTextContent('1');
  });

  it('takes neither choice nor key nor Send while the customer is answering', async () => {
    const onSend = vi.fn();
    render(<Desk onSend={onSend} disabled />);
    await userEvent.keyboard('1');
    expect(choice('There must have been a mix-up.')).toBeDisabled();
    expect(choice('There must have been a mix-up.')).not.toBeChecked();
    expect(send()).toBeDisabled();
  });
});
