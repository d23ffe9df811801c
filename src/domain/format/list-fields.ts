import type * as z from 'zod/mini';

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

/** Names of the fields that a schema allows at a path, to suggest the one that was meant. */
export function listFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return listForms(schema, path).flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** Whether a list of texts may stand at a path. */
export function takesTexts(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  return listForms(schema, path).some(({ element }) => element !== undefined && listForms(element, []).some(({ type }) => type === 'string'));
}

/** Every form that a value at a path may have. */
function listForms(schema: z.core.$ZodType, path: readonly PropertyKey[]): Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType !== undefined) return listForms(definition.innerType, path);
  if (definition.options !== undefined) return definition.options.flatMap((option) => listForms(option, path));
  const [key, ...deeper] = path;
  if (key === undefined) return [definition];
  const next = definition.element ?? definition.valueType ?? definition.shape?.[String(key)];
  return next === undefined ? [] : listForms(next, deeper);
}
