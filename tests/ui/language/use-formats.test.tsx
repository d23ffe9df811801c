import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { startI18n } from '../../../src/ui/language/start-i18n.ts';
import { useFormats } from '../../../src/ui/language/use-formats.ts';

const saturday = new Date(2026, 10, 21, 14, 5);

function Everything() {
  const formats = useFormats();
  const written = [
    formats.formatNumber(1234.5, { maximumFractionDigits: 0 }),
    formats.formatPercent(0.8),
    formats.formatMoney(7.5, 'GBP'),
    formats.formatList(['A', 'B']),
    formats.formatMinutes(2),
    formats.formatDate(saturday, 'long'),
    formats.formatDateTime(saturday, 'medium'),
    formats.formatDay(saturday, saturday),
  ];
  return <p>{written.join(' | ')}</p>;
}

test('the formatters follow the language that is shown', async () => {
  const load = async () => ({ value: { app: { title: 'Amends' } }, problems: [] as const });
  const { switchLanguage } = await startI18n({ language: 'en', loadLocale: load, loadArea: async () => ({ value: {}, problems: [] }) });
  render(<Everything />);
  expect(screen.getByText('1,235 | 80% | £7.50 | A and B | 2 minutes | 21 November 2026 | 21 Nov 2026, 14:05 | today')).toBeInTheDocument();
  await act(() => switchLanguage('ky'));
  expect(
    screen.getByText('1 235 | 80% | 7,50 £ | A жана B | 2 мүнөт | 2026\u2011ж., 21\u2011ноябрь | 2026\u2011ж., 21\u2011ноя. 14:05 | бүгүн'),
  ).toBeInTheDocument();
});
