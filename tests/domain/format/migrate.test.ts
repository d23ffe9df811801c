import { expect, test } from 'vitest';
import { type Migration, migrate } from '../../../src/domain/format/migrate.ts';

const NAMES_BECOME_IDS: Migration = {
  name: 'names become ids',
  from: 1,
  migrate: ({ name, ...rest }) => ({ ...rest, id: name }),
};
const IDS_GET_PREFIX: Migration = { name: 'ids get a prefix', from: 2, migrate: (json) => ({ ...json, id: `x_${String(json.id)}` }) };

test('leaves the newest version as it is', () => {
  expect(migrate({ formatVersion: 1, name: 'a' }, 1, [])).toEqual({ json: { formatVersion: 1, name: 'a' } });
});

test('brings an old file up one version after the other, whatever the order of the list', () => {
  expect(migrate({ formatVersion: 1, name: 'a' }, 3, [IDS_GET_PREFIX, NAMES_BECOME_IDS])).toEqual({ json: { formatVersion: 3, id: 'x_a' } });
});

test('starts in the middle with a file that is half-way new', () => {
  expect(migrate({ formatVersion: 2, id: 'a' }, 3, [NAMES_BECOME_IDS, IDS_GET_PREFIX])).toEqual({ json: { formatVersion: 3, id: 'x_a' } });
});

test.each([9, 0, '1', null, 1.5])('does nothing with version %j, which nobody wrote', (version) => {
  expect(migrate({ formatVersion: version }, 1, [])).toEqual({ unknownVersion: version });
});

test.each([null, 'text', 7, [], {}])('hands %j on to validation, which will name the missing version', (json) => {
  expect(migrate(json, 1, [])).toEqual({ json });
});
