import type { Format } from '../../src/domain/format/migrations.ts';

/**
 * What is missing before a format may change: a frozen sample of each version from 1 on, a migration from each version to
 * the next, and a test of each migration.
 * @param samples names such as `v1/scenario`
 * @param tested names of the migrations that have a test, by format
 */
export function findGaps(formats: readonly Format[], samples: readonly string[], tested: Readonly<Record<string, readonly string[]>>): string[] {
  return formats.flatMap(({ name, newest, migrations }) => {
    const versions = Array.from({ length: newest }, (_, index) => index + 1);
    return [
      ...versions.filter((version) => !samples.includes(`v${version}/${name}`)).map((version) => `${name}: no frozen sample of version ${version}`),
      ...versions
        .slice(0, -1)
        .filter((version) => migrations.filter(({ from }) => from === version).length !== 1)
        .map((version) => `${name}: not exactly one migration from version ${version}`),
      ...migrations.filter((migration) => !(tested[name] ?? []).includes(migration.name)).map((migration) => `${name}: no test of “${migration.name}”`),
    ];
  });
}
