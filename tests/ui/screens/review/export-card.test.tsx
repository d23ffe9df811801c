import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportError } from '../../../../src/app/review/report-failure.ts';
import type { ReportWriter } from '../../../../src/app/review/report-writer.ts';
import { ExportCard } from '../../../../src/ui/screens/review/export-card.tsx';
import type { ExportOrder } from '../../../../src/ui/screens/review/use-report-order.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const order = () => ({ report: 'what is shown' }) as unknown as ExportOrder;
const bytes = new Uint8Array([0x50, 0x4b]);

/** The card opened, with what it hands to the browser. */
async function open(write: ReportWriter, hidesNames = false) {
  const saved: { name: string; size: number }[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push({ name: '', size: (blob as Blob).size });
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last !== undefined) last.name = this.download;
  });
  const { container } = await renderScreen(<ExportCard write={write} order={order} hidesNames={hidesNames} />);
  await userEvent.click(await screen.findByRole('heading', { name: 'Take the figures into a spreadsheet' }));
  return { container, saved };
}

describe('the figures for a spreadsheet', () => {
  it('are asked for as they are shown, and saved whole', async () => {
    const write = vi.fn<ReportWriter>(async () => ({ name: 'amends-report.xlsx', type: 'application/x', bytes }));
    const { container, saved } = await open(write);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Save for Excel' }));
    expect(await screen.findByText('The file is among your downloads.')).toBeInTheDocument();
    expect(write.mock.calls.map(([asked]) => asked)).toEqual([{ id: 'workbook', report: 'what is shown' }]);
    expect(saved).toEqual([{ name: 'amends-report.xlsx', size: 2 }]);
  });

  it('can be taken one table at a time', async () => {
    const write = vi.fn<ReportWriter>(async ({ id }) => ({ name: `${id}.csv`, type: 'text/csv', bytes }));
    const { saved } = await open(write);
    await userEvent.click(screen.getByText('One table as a CSV file'));
    for (const name of ['Summary', 'People', 'Talks', 'Steps', 'Replies', 'Columns']) {
      await userEvent.click(screen.getByRole('button', { name: `${name} as CSV` }));
    }
    await waitFor(() =>
      expect(saved.map(({ name }) => name)).toEqual(['summary', 'people', 'attempts', 'steps', 'decisions', 'columns'].map((id) => `${id}_csv.csv`)),
    );
  });

  it('can be stopped while they are written, and nothing is saved then', async () => {
    const write: ReportWriter = (_order, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    const { saved } = await open(write);
    await userEvent.click(screen.getByRole('button', { name: 'Save for Excel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Save for Excel' })).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('that do not fit into memory are said not to, and can be asked for again', async () => {
    await open(async () => {
      throw new ReportError('memory');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Save for Excel' }));
    expect(await screen.findByText(/^The file could not be made: the device has too little memory/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save for Excel' })).toBeInTheDocument();
  });

  it('that fail for another reason blame no memory', async () => {
    await open(async () => {
      throw new TypeError('x is not a function');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Save for Excel' }));
    expect(await screen.findByText('The file could not be made. Try again.')).toBeInTheDocument();
  });

  it('are no longer written once the card has gone', async () => {
    const asked: AbortSignal[] = [];
    await open((_order, signal) => {
      asked.push(signal);
      return new Promise(() => {});
    });
    await userEvent.click(screen.getByRole('button', { name: 'Save for Excel' }));
    cleanup();
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('say that they hold no names where names are hidden', async () => {
    await open(async () => undefined, true);
    expect(screen.getByText(/^Names are hidden: no file made now holds a name/)).toBeInTheDocument();
  });
});
