import { expect, type Page } from '@playwright/test';
import { readAttempt } from '../../src/domain/attempt/read-attempt.ts';
import type { Seal } from '../../src/domain/hand-in/seal-schema.ts';
import { checkSeal } from '../../src/interop/hand-in/check-seal.ts';
import { toFormBytes } from '../../src/interop/hand-in/form-bytes.ts';
import { createSealTools, findSubtle, type Subtle } from '../../src/interop/hand-in/signatures.ts';

type Row = { readonly kind: string; readonly id: string; readonly version: number; readonly body: Record<string, unknown> };

/** Every row that lies in the records of a page’s browser. */
function readRows(page: Page): Promise<Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('amends-attempts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('rows').objectStore('rows').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Waits until so many talks are sealed, and says of each its place and whether its seal fits, checked outside the browser. */
export async function readSeals(page: Page, count: number): Promise<{ readonly index: number; readonly state: string; readonly key: string }[]> {
  const list = async () => (await readRows(page)).filter(({ kind }) => kind === 'seal');
  await expect.poll(async () => (await list()).length).toBe(count);
  const rows = await readRows(page);
  const tools = createSealTools(findSubtle() as Subtle);
  const seals = await Promise.all(
    (await list()).map(async ({ body }) => {
      const seal = body as Seal & { readonly attempt: string };
      const talk = rows.find(({ kind, id }) => kind === 'attempt' && id === seal.attempt);
      const { value } = readAttempt('attempt', { ...talk?.body, formatVersion: talk?.version });
      if (value === undefined) throw new Error('The talk of a seal cannot be read.');
      return { index: seal.index, state: (await checkSeal(toFormBytes(value, seal), seal, tools)).state, key: seal.key };
    }),
  );
  return seals.sort((a, b) => a.index - b.index);
}
