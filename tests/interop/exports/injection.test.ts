import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/interop/exports/clean-text.ts';
import { EXPORTS } from '../../../src/interop/exports/list-exports.ts';
import type { Report } from '../../../src/interop/exports/report.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport } from '../../builders/build-report.ts';
import { buildReviewed, buildScored } from '../../builders/build-reviewed-talk.ts';
import { HOSTILE } from '../../builders/hostile-texts.ts';
import { readSheets } from './read-sheets.ts';

/** A report in which every text that can come from outside is this one. */
function fill(text: string, language: string): { readonly report: Report; readonly words: ReturnType<typeof buildExportWords> } {
  const talk = buildReviewed({
    id: 'talk-0001',
    person: text,
    complaint: text,
    steps: { [text]: 90 },
    offer: text,
    error: text,
    moves: [buildScored('opening.b>a', { turn: text, step: text, chances: [text], missed: [text] })],
    attempt: { library: text, method: { id: text, revision: 1 }, shown: { language: text, seed: 1 } },
  });
  const people = [{ key: text, name: text, code: text, group: text, pseudonym: text }];
  return { report: buildReport({ people, talks: [talk], ruleSentence: text, language }), words: buildExportWords(() => text) };
}

/** How often a text stands among cells. */
const count = (cells: readonly unknown[], text: string) => cells.filter((cell) => cell === text).length;

describe.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const))('%s, wherever it comes from outside', (_name, text) => {
  test.each(['en', 'ru'])('comes back whole from every CSV, and no cell begins as a formula does (%s)', async (language) => {
    const { report, words } = fill(text, language);
    for (const way of EXPORTS.filter(({ id }) => id.endsWith('_csv'))) {
      const { bytes } = await way.write(report, words);
      const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(written.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(written.slice(1).trimEnd(), { delimiter: language === 'en' ? ',' : ';', newline: '\r\n' });
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      const cells = data.flat();
      expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+@＝＋－＠]|^[\t\r\n]|^[\s\p{Cf}]*-(?!\d+([.,]\d+)?$)/u.test(cell))).toEqual([]);
      const back = cells.map((cell) => cell.replace(/^'(?='*(?:[\t\n]|[\s\p{Cf}]*[=+\-@＝＋－＠]))/u, ''));
      expect(count(back, cleanText(text))).toBeGreaterThanOrEqual(1);
      // Every cell is this text, or one of those that the app makes itself.
      expect(
        back.filter((cell) => cell !== cleanText(text) && !/^(|[a-z0-9_-]+|[\d.,: -]+|UTC[+-][\d:]+|[\dTZ:.-]+)$/.test(cell) && !/ UTC/.test(cell)),
      ).toEqual([]);
    }
  });

  test('comes back whole from the workbook, where nothing is a formula', async () => {
    const { report, words } = fill(text, 'en');
    const { bytes } = await EXPORTS[0].write(report, words);
    const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
    for (const [path, xml] of parts) {
      expect(/<f[\s>/]|t="str"|<hyperlink|<externalLink/i.test(xml) ? path : undefined).toBeUndefined();
    }
    const sheets = await readSheets(bytes);
    expect(sheets).toHaveLength(6);
    for (const { rows } of sheets) expect(count(rows.flat(), cleanText(text))).toBeGreaterThanOrEqual(1);
    expect(count(sheets[1]?.rows[1] ?? [], cleanText(text))).toBeGreaterThanOrEqual(3);
  });
});
