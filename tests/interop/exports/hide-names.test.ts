import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { callPeople } from '../../../src/interop/exports/call-people.ts';
import { EXPORTS } from '../../../src/interop/exports/list-exports.ts';
import { buildExportWords } from '../../builders/build-export-words.ts';
import { buildReport, PEOPLE } from '../../builders/build-report.ts';

/** All texts that tell who somebody is, and each word of a name. */
const TELLING = [...new Set(PEOPLE.flatMap(({ key, name = '', code = '', group = '' }) => [key, name, code, group, ...name.split(/[\s;]+/)]))].filter(
  (text) => text.length > 2,
);

/** Whatever of a file can be read: its name, its text, and the parts of a workbook. */
function readAll({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string {
  const parts = name.endsWith('.xlsx') ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  return [name, ...parts.map(([part, content]) => `${part}\n${readSigns(strFromU8(content))}`)].join('\n');
}

/** As a reader of XML and CSV has it. */
function readSigns(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('""', '"').toLowerCase();
}

async function countTelling(hidesNames: boolean): Promise<Record<string, number>> {
  const report = buildReport({ hidesNames, isSample: true });
  const files = await Promise.all(EXPORTS.map((way) => way.write(report, buildExportWords())));
  const all = files.map(readAll).join('\n');
  return Object.fromEntries(TELLING.map((text) => [text, all.split(text.toLowerCase()).length - 1]));
}

describe('where names are hidden', () => {
  test('no name, code, group or key is in any part of any export', async () => {
    const shown = await countTelling(false);
    const hidden = await countTelling(true);
    // What is looked for would be found.
    expect(Object.entries(shown).filter(([, count]) => count > 0).length).toBeGreaterThan(20);
    expect(Object.entries(hidden).filter(([, count]) => count > 0)).toEqual([]);
  });

  test('people go by the pseudonym that was drawn for them, else by a number, in an order that no list of names has', () => {
    const called = [...callPeople(buildReport({ hidesNames: true })).entries()].map(([key, person]) => [key.slice(0, 8), person]);
    expect(called).toEqual([
      ['id:en-22', { number: 1 }],
      ['name:անի', { number: 2, called: '7K3-F9Q' }],
      ['name:әсе', { number: 3, called: 'BCD-234' }],
      ['name:жаң', { number: 4 }],
      ['name:өлз', { number: 5 }],
      ['name:ёжи', { number: 6 }],
    ]);
  });

  test('a pseudonym that is somebody’s code is none', () => {
    const people = [
      { key: 'a', pseudonym: 'BCD-234' },
      { key: 'b', code: 'bcd-234' },
    ];
    expect([...callPeople(buildReport({ people, talks: [], hidesNames: true })).values()]).toEqual([{ number: 1 }, { number: 2 }]);
  });
});

describe('where names are shown', () => {
  test('people are called by their name, else their code, else their pseudonym, in the order of the report', () => {
    const people = [{ key: 'a', name: 'Ani', code: '7' }, { key: 'b', code: '8', pseudonym: 'BCD-234' }, { key: 'c', pseudonym: 'BCD-235' }, { key: 'd' }];
    const report = buildReport({ people, talks: [] });
    expect([...callPeople(report).values()].map(({ number, called }) => [number, called])).toEqual([
      [1, 'Ani'],
      [2, '8'],
      [3, 'BCD-235'],
      [4, undefined],
    ]);
  });

  test('whoever has talks and is on no list comes after those who are', () => {
    const people = PEOPLE.slice(1);
    expect(callPeople({ ...buildReport(), people }).get('name:անի պետրոսյան')).toEqual({ number: 6 });
  });
});
