import type { Report } from './report.ts';
import { toLocalTime } from './to-local-time.ts';

/** Name of an export’s file, with the day on the reader’s clock: `amends-report-2026-11-21.xlsx`. One that is made up says so. @param part what it holds */
export function nameExport(part: string, { madeAt, offsetAt, isSample }: Pick<Report, 'madeAt' | 'offsetAt' | 'isSample'>, extension: string): string {
  const [day] = toLocalTime(madeAt, offsetAt(madeAt)).split(' ');
  return `amends-${isSample ? 'sample-' : ''}${part}-${day}.${extension}`;
}
