import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { AttemptSchema } from '../domain/attempt/attempt-schema.ts';
import { TermsSchema } from '../domain/format/terms-schema.ts';
import { LibraryIdentitySchema } from '../domain/library/library-identity.ts';
import { MethodSchema, MethodWordsSchema } from '../domain/method/method-schema.ts';
import { PackSchema } from '../domain/pack/pack-schema.ts';
import { ScenarioSchema } from '../domain/scenario/scenario-schema.ts';
import { ScenarioWordsSchema } from '../domain/scenario/scenario-words-schema.ts';
import { WalkthroughsSchema } from '../domain/scenario/walkthroughs-schema.ts';
import { SignWordsSchema } from '../domain/signs/sign-words-schema.ts';
import { HandInSchema } from '../interop/hand-in/hand-in-schema.ts';

const SCHEMAS = {
  scenario: ScenarioSchema,
  'scenario-words': ScenarioWordsSchema,
  walkthroughs: WalkthroughsSchema,
  pack: PackSchema,
  library: LibraryIdentitySchema,
  'sign-words': SignWordsSchema,
  method: MethodSchema,
  'method-words': MethodWordsSchema,
  attempt: AttemptSchema,
  'hand-in': HandInSchema,
  terms: TermsSchema,
};

/** JSON Schemas (draft 2020-12) of every format, by file name, as text. */
export function renderSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`]),
  );
}

/** `npm run schemas`: writes them to `scenarios/schemas`, where editors look. */
export async function writeSchemas(root: string): Promise<string[]> {
  const folder = join(root, 'scenarios/schemas');
  await mkdir(folder, { recursive: true });
  const schemas = Object.entries(renderSchemas());
  await Promise.all(schemas.map(([name, text]) => writeFile(join(folder, name), text)));
  return schemas.map(([name]) => name);
}
