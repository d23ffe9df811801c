import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is used of DuckDB, whose package comes only when somebody asks for it: `npm run duckdb`. */
type DuckDb = {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown>; runAndReadAll(sql: string): Promise<unknown> }> }> };
};

const COLUMNS = ['talk', 'person', 'item', 'choice', 'better', 'price', 'step', 'chances', 'missed'];
const QUERIES = [
  'SELECT item, choice, count(*) FROM rows GROUP BY item, choice',
  'SELECT step, sum(missed), sum(chances) FROM rows GROUP BY step',
  'SELECT person, sum(price) FROM rows GROUP BY person',
];

/** Reads the rows of `writeRows` and counts them with DuckDB; ms, or undefined where it is not here. */
export async function queryRows(root: string, rows: Uint8Array, rounds: number): Promise<number | undefined> {
  const folder = join(root, '.cache/duckdb');
  if (!existsSync(join(folder, 'node_modules/@duckdb/node-api'))) return undefined;
  const { DuckDBInstance } = createRequire(join(folder, 'index.js'))('@duckdb/node-api') as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  const place = mkdtempSync(join(tmpdir(), 'amends-rows-'));
  const file = join(place, 'rows.csv');
  writeFileSync(file, rows);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const types = COLUMNS.map((column) => `'${column}': 'UINTEGER'`).join(', ');
    await connection.run(`CREATE OR REPLACE TABLE rows AS SELECT * FROM read_csv('${file}', header = false, columns = {${types}})`);
    for (const query of QUERIES) await connection.runAndReadAll(query);
    times.push(performance.now() - from);
  }
  rmSync(place, { recursive: true });
  return Math.min(...times);
}
