import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DECISIONS_COLUMNS } from '../../../src/interop/exports/tables/decisions-table.ts';

test('the page about files tells every column of the decisions, in their order and with their kinds', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../src/interop/README.md'), 'utf8');
  const [, section = ''] = page.split('### Decisions');
  const lines = (section.split('###')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const told = lines.flatMap((line) => {
    const [, names = '', kinds = ''] = line.split('|').map((cell) => cell.trim());
    const each = kinds.split(', ');
    return names.split(', ').map((name, index) => `${name.replaceAll('`', '')} ${each[index] ?? each[0]}`);
  });
  expect(told).toEqual(DECISIONS_COLUMNS.map(({ id, kind }) => `${id} ${kind}`));
});
