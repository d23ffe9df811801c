import { isLoaded, type Loaded, type NotLoaded } from '../domain/trouble/loaded.ts';

/** Waits for parts that come at the same time: all of them, or why the first that is not here is not. */
export async function loadAll<Parts extends readonly unknown[]>(parts: { readonly [At in keyof Parts]: Promise<Loaded<Parts[At]>> }): Promise<Loaded<Parts>> {
  const loaded: readonly Loaded<unknown>[] = await Promise.all(parts);
  const lacking = loaded.find((part): part is NotLoaded => !isLoaded(part));
  return lacking ?? { value: loaded.map(({ value }) => value) as readonly unknown[] as Parts, problems: [] };
}
