/** What a table has of its own under a name that comes from elsewhere; undefined where it has nothing. */
export function pickOwn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
