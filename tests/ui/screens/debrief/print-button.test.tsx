import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { PrintButton } from '../../../../src/ui/screens/debrief/print-button.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

beforeAll(startEnglish);
afterEach(() => vi.unstubAllGlobals());

const press = () => userEvent.click(screen.getByRole('button', { name: 'Print this debrief' }));

it('says nothing where the browser prints', async () => {
  const print = vi.fn(() => window.dispatchEvent(new Event('beforeprint')));
  vi.stubGlobal('print', print);
  const { container } = render(<PrintButton label="Print this debrief" />);
  await press();
  expect(print).toHaveBeenCalledOnce();
  await expectAccessible(container);
  expect(screen.queryByText('Printing did not start')).not.toBeInTheDocument();
});

it('says so where the browser does not print, until it does', async () => {
  vi.stubGlobal('print', () => {});
  const { container } = render(<PrintButton label="Print this debrief" />);
  await press();
  await screen.findByText('Printing did not start', {}, { timeout: 3000 });
  await expectAccessible(container);
  vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
  await press();
  await waitFor(() => expect(screen.queryByText('Printing did not start')).not.toBeInTheDocument());
});

it('is not there where one cannot print from the page', () => {
  vi.stubGlobal('print', undefined);
  const { container } = render(<PrintButton label="Print this debrief" />);
  expect(container).toBeEmptyDOMElement();
});
