import type * as z from 'zod/mini';

type Definition = {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

/** Names of the fields that a schema allows at a path, to suggest the one that was meant. */
export function listFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType !== undefined) return listFields(definition.innerType, path);
  if (definition.options !== undefined) return definition.options.flatMap((option) => listFields(option, path));
  const [key, ...deeper] = path;
  if (key === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.element ?? definition.valueType ?? definition.shape?.[String(key)];
  return next === undefined ? [] : listFields(next, deeper);
}
