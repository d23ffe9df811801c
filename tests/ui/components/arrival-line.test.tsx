import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { ArrivalLine } from '../../../src/ui/components/arrival-line.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

it('says for each channel how a complaint arrives', async () => {
  const channels = ['counter', 'phone', 'chat', 'email', 'letter'] as const;
  const { container } = render(channels.map((channel) => <ArrivalLine key={channel} channel={channel} />));
  expect([...container.children].map(({ textContent }) => textContent)).toEqual([
    'A customer at the counter',
    'The phone rings',
    'A message comes in',
    'An email comes in',
    'A letter comes in',
  ]);
  await expectAccessible(container);
});

it('says something else beside the same drawing where the rest is told elsewhere', () => {
  render(<ArrivalLine channel="phone">Your first talk</ArrivalLine>);
  expect(screen.getByText('Your first talk')).toBeInTheDocument();
  expect(screen.queryByText('The phone rings')).not.toBeInTheDocument();
});
