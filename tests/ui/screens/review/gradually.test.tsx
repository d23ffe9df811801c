import { render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it } from 'vitest';
import { Gradually } from '../../../../src/ui/screens/review/gradually.tsx';

it('what stands first is on the screen before what comes after it is drawn, and all of it in the end', () => {
  const seen: string[] = [];
  render(
    <Profiler id="all" onRender={() => seen.push(document.body.textContent ?? '')}>
      <Gradually>
        <p>team, </p>
        <p>people, </p>
        <p>work</p>
      </Gradually>
    </Profiler>,
  );
  expect(seen).toEqual(['team, ', 'team, people, ', 'team, people, work']);
  expect(screen.getByText('work')).toBeInTheDocument();
});
