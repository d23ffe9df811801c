import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

  it('says in which language a line is when it is not the language of the page', () => {
    render(<Transcript label="Conversation" entries={[{ id: '1', who: 'customer', name: 'Karen', text: 'Բարև', language: 'hy' }]} />);
    expect(screen.getByText('Բարև')).toHaveAttribute('lang', 'hy');
  });

  it('puts marks and reasons under the line they belong to', () => {
    render(<Transcript label="Conversation" entries={[{ id: '1', who: 'agent', name: 'You', text: 'Soon.', detail: <p>{'No time given'}</p> }]} />);
    expect(within(screen.getByRole('listitem')).getByText('No time given')).toBeInTheDocument();
  });
});
