import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readShipped } from '../content/read-shipped.ts';
import { listFiles, root } from './list-files.ts';

/** What version 1 of the method's format knew by itself has to be named where it is made into version 2. */
const OLD_NAMES = 'src/domain/format/migrate-method.ts';

test('no file of the domain names a method, or a step, an act, a criterion, a rule or a critical error of one', async () => {
  const names = new Set(
    (await readShipped()).flatMap(({ method }) => [
      method.id,
      ...method.acts,
      ...method.steps.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]),
      ...[...method.criticalErrors, ...method.rules].map(({ id }) => id),
    ]),
  );
  const quoted = new RegExp(`['"\`](?:${[...names].join('|')})['"\`]`, 'g');
  const files = listFiles('src/domain', ['.ts']).filter((file) => file !== OLD_NAMES);
  const found = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(quoted)].map(([name]) => `${file}: ${name}`));
  expect(found).toEqual([]);
  expect(names.size).toBeGreaterThan(30);
  expect([...readFileSync(join(root, OLD_NAMES), 'utf8').matchAll(quoted)].length).toBeGreaterThan(3);
});

test.each([
  ['conversation', ['method', 'scoring', 'attempt']],
  ['method', ['scenario', 'conversation', 'scoring', 'attempt']],
  ['kinds', ['method', 'scenario', 'conversation', 'scoring', 'attempt']],
])('src/domain/%s knows nothing of %j: the two automata meet in scoring alone', (folder, others) => {
  const files = listFiles(`src/domain/${folder}`, ['.ts']);
  const imports = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/from '\.\.\/(\w+)\//g)].map(([, other]) => [file, other]));
  expect(files.length).toBeGreaterThan(2);
  expect(imports.filter(([, other]) => others.includes(other ?? ''))).toEqual([]);
});
