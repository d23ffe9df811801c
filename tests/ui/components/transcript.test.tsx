import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Transcript } from '../../../src/ui/components/transcript.tsx';
import { expectAccessible } from './expect-accessible.ts';

describe('the transcript', () => {
  it('is a log with one item for each line, in order', async () => {
    const { container } = render(
      <Transcript
        label="Conversation"
        entries={[
          { id: '1', who: 'customer', name: 'Karen', text: 'The cake is wrong!', stage: 'a little slower' },
          { id: '2', who: 'agent', name: 'You', text: 'Tell me what is on it.' },
          { id: '3', who: 'note', name: '', text: 'The line is silent.' },
        ]}
      />,
    );
    const lines = within(screen.getByRole('log', { name: 'Conversation' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual(['Karena little slowerThe cake is wrong!', 'YouTell me what is on it.', 'The line is silent.']);
    await expectAccessible(container);
  });

  it('hands over the first line said since the last reply, which is where one reads on', () => {
    const newestRef = vi.fn();
    render(
      <Transcript
        label="Conversation"
        newestRef={newestRef}
        entries={[
          { id: '1', who: 'agent', name: 'You', text: 'Tell me what is on it.' },
          { id: '2', who: 'customer', name: 'Karen', text: 'A football!' },
          { id: '3', who: 'note', name: '', text: 'The line is silent.' },
        ]}
      />,
    );
    expect(newestRef.mock.calls[0]?.[0]).toHaveTextContent('A football!');
  });
});
