import { expect, test } from 'vitest';
import { loadJson } from '../../src/content/load-file.ts';

test('a file that is there is read', async () => {
  expect(await loadJson('a.json', async () => '{"a":1}')).toEqual({ file: 'a.json', json: { value: { a: 1 }, problems: [] } });
});

test('a file that nobody has, one that does not arrive and one that is no JSON are three problems', async () => {
  const codes = await Promise.all(
    [undefined, () => Promise.reject(new TypeError('Failed to fetch')), async () => '{'].map(
      async (loader) => (await loadJson('a.json', loader)).json.problems,
    ),
  );
  expect(codes).toMatchObject([[{ code: 'missing_file' }], [{ code: 'not_arrived', found: 'Failed to fetch' }], [{ code: 'not_json' }]]);
});
