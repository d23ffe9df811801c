import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { runReviewJob } from '../../../src/app/review/run-review-job.ts';
import { type BuiltHandIn, buildHandIn } from '../../builders/build-hand-in.ts';
import { findCoat, playBest } from '../../builders/build-received.ts';
import { TOOLS } from '../../builders/build-sealer.ts';
import { buildFile } from '../../builders/build-zip.ts';
import { PROPERTY } from '../../builders/property.ts';
import { mutate, writeMutated } from '../../domain/fuzz/mutations.ts';

/** As in the test of what is read: a night's worth with `FUZZ_RUNS=100000 npx vitest run read-anything`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

let [good, broken]: BuiltHandIn[] = [];
beforeAll(async () => {
  good = await buildHandIn([playBest(1)]);
  broken = await buildHandIn([playBest(2)]);
});

it(
  'a good hand-in beside a broken one is read and scored, whatever the other holds',
  async () => {
    const parts = { tools: TOOLS, findMaterial: findCoat };
    await fc.assert(
      fc.asyncProperty(mutate(JSON.parse(broken?.text ?? '')), fc.boolean(), async (json, isFirst) => {
        const written = writeMutated(json);
        fc.pre(written !== undefined);
        const files = [buildFile('broken.txt', written), buildFile('good.txt', good?.text ?? '')];
        const found = [];
        for await (const { talks } of runReviewJob({ kind: 'read', files: isFirst ? files : files.reverse(), at: '2026-11-22T09:00:00.000Z' }, parts)) {
          found.push(...talks);
        }
        const [kept] = found.filter(({ record }) => record.file === 'good.txt');
        expect(kept).toMatchObject({ seal: 'intact', scores: 'same', score: { overall: 100 } });
      }),
      { ...PROPERTY, numRuns: RUNS },
    );
  },
  60_000 + RUNS * 40,
);
