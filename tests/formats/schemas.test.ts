import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { renderSchemas } from '../../src/authoring/write-schemas.ts';
import { FORMATS } from '../../src/domain/format/migrations.ts';
import { listFiles, root } from '../architecture/list-files.ts';
import { plant } from '../builders/plant.ts';

type Schema = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
};

const folder = join(root, 'scenarios/schemas');
const rendered = renderSchemas();
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Each shipped or frozen file with the name of the schema that its place says it has. Settings, records, rules and backups are written by the product alone, and no editor opens them. */
const files = [
  'scenarios/library.json',
  ...listFiles('scenarios/library', ['.json']),
  ...listFiles('scenarios/methods', ['.json']),
  ...listFiles('scenarios/terms', ['.json']),
  ...listFiles('scenarios/signs', ['.json']),
  ...listFiles('tests/formats', ['.json']),
]
  .filter(
    (path) =>
      !/\/(?:settings|backup|last-backup|attempt-row|learner|seal|handed-in|readiness-rule|received-talk|roster|sign-off|cohort)\.json$/.test(path) &&
      isNewest(path),
  )
  .map((path) => ({ path, schema: schemaOf(path) }));

/** Older samples are migrated before they are validated. */
function isNewest(path: string): boolean {
  const [, version, name] = /^tests\/formats\/v(\d+)\/(.+)\.json$/.exec(path) ?? [];
  return version === undefined || FORMATS.find((format) => format.name === name)?.newest === Number(version);
}

function schemaOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  if (path.startsWith('tests/formats')) return name.replace('.json', '.schema.json');
  if (['scenario.json', 'walkthroughs.json', 'method.json', 'library.json'].includes(name)) return name.replace('.json', '.schema.json');
  if (path.startsWith('scenarios/terms')) return 'terms.schema.json';
  if (path.startsWith('scenarios/signs')) return 'sign-words.schema.json';
  return path.startsWith('scenarios/methods') ? 'method-words.schema.json' : 'scenario-words.schema.json';
}

const validators = new Map<string, ValidateFunction>();
function validatorOf(schema: string): ValidateFunction {
  const validate = validators.get(schema) ?? new Ajv2020({ allErrors: true }).compile(JSON.parse(rendered[schema] ?? 'false'));
  validators.set(schema, validate);
  return validate;
}

function listUndescribed(schema: Schema, place: string): string[] {
  const properties = Object.entries(schema.properties ?? {});
  return [
    ...properties.filter(([, { description }]) => description === undefined || description === '').map(([name]) => `${place}.${name}`),
    ...properties.flatMap(([name, property]) => listUndescribed(property, `${place}.${name}`)),
    ...(schema.items ? listUndescribed(schema.items, `${place}[]`) : []),
    ...(typeof schema.additionalProperties === 'object' ? listUndescribed(schema.additionalProperties, `${place}.*`) : []),
    ...(schema.anyOf ?? []).flatMap((branch) => listUndescribed(branch, place)),
  ];
}

test('the schemas beside the scenarios are those that the domain gives: else run npm run schemas', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(rendered).sort());
  for (const [name, text] of Object.entries(rendered)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test.each(Object.keys(rendered))('%s explains every field', (name) => {
  const schema = JSON.parse(rendered[name] ?? '') as Schema;
  expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(2);
  expect(listUndescribed(schema, name)).toEqual([]);
});

test.each(files)('$path fits $schema', ({ path, schema }) => {
  const validate = validatorOf(schema);
  validate(readJson(path));
  expect(validate.errors).toBeNull();
});

test.each(files.filter(({ path }) => path.startsWith('tests/formats')))(
  '$schema refuses a field it does not know, at the top and deep inside',
  ({ path, schema }) => {
    const json = readJson(path) as Record<string, unknown>;
    const validate = validatorOf(schema);
    expect(validate({ ...json, planted: 1 })).toBe(false);
    const [list] = Object.entries(json).find(([, value]) => Array.isArray(value) && typeof value[0] === 'object') ?? [];
    if (list !== undefined) expect(validate(plant(json, [list, 0, 'planted'], 1))).toBe(false);
    expect(validate(json)).toBe(true);
  },
);

test('a file that names its schema names the one that fits it', () => {
  for (const { path, schema } of files.filter((file) => file.path.startsWith('scenarios/'))) {
    expect([path, readJson(path)]).toEqual([path, expect.objectContaining({ $schema: `${'../'.repeat(path.split('/').length - 2)}schemas/${schema}` })]);
  }
  expect(files.length).toBeGreaterThan(10);
});
