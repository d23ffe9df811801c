import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitPasted } from '../../../src/interop/review/split-pasted.ts';
import { PROPERTY } from '../../builders/property.ts';

it.each<[string, string, string[][]]>([
  [
    'out of a spreadsheet',
    'E-1\tАни\r\nE-2\tБек',
    [
      ['E-1', 'Ани'],
      ['E-2', 'Бек'],
    ],
  ],
  ['of one column', 'Ани\nБек', [['Ани'], ['Бек']]],
  ['of one column, with commas in some names', 'Ани\nSmith, John', [['Ани'], ['Smith, John']]],
  [
    'out of a file with semicolons',
    '\ufeffид;имя\n1;"Ани; старшая"',
    [
      ['ид', 'имя'],
      ['1', 'Ани; старшая'],
    ],
  ],
  [
    'out of a file with commas',
    'id,name\n1,"Smith, John"\n2,"Ани ""Ан"""',
    [
      ['id', 'name'],
      ['1', 'Smith, John'],
      ['2', 'Ани "Ан"'],
    ],
  ],
  ['with a line break in a cell', '"Ани\nОганян"\tE-1', [['Ани\nОганян', 'E-1']]],
  [
    'with a quote that closes nothing',
    '"Ани\tE-1\n"Бек" Б.\tE-2',
    [
      ['"Ани', 'E-1'],
      ['"Бек" Б.', 'E-2'],
    ],
  ],
])('a list %s becomes rows of cells', (_, text, rows) => {
  expect(splitPasted(text)).toEqual(rows);
});

it('any cells that a spreadsheet puts into a text come out of it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'Ш', '"', ',', ';', ' ', '\n', '\t'), maxLength: 8 });
  const write = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((cells) => cells.map(write).join('\t')).join('\n');
      expect(splitPasted(text).map((cells) => cells.join('|').replace(/\|*$/, ''))).toEqual(rows.map((cells) => cells.join('|').replace(/\|*$/, '')));
    }),
    PROPERTY,
  );
});
