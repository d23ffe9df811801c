/** One step from a format version to the next: named, and tested against a frozen sample of the older version. */
export type Migration = {
  readonly name: string;
  readonly from: number;
  readonly migrate: (json: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/** What came of it: the JSON in the newest version, or the version that nothing can be done with. */
export type Migrated = { readonly json: unknown } | { readonly unknownVersion: unknown };

/** Brings parsed JSON to the newest version of its format, one named migration after the other. */
export function migrate(json: unknown, newest: number, migrations: readonly Migration[]): Migrated {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { json };
  let current = json as Record<string, unknown>;
  for (;;) {
    const version = current.formatVersion;
    if (version === newest || version === undefined) return { json: current };
    const next = migrations.find(({ from }) => from === version);
    if (next === undefined) return { unknownVersion: version };
    current = { ...next.migrate(current), formatVersion: next.from + 1 };
  }
}
