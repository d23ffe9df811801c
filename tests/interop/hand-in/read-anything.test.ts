import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCodeText } from '../../../src/interop/hand-in/read-codes.ts';
import { type BuiltHandIn, buildHandIn, readBack } from '../../builders/build-hand-in.ts';
import { PROPERTY } from '../../builders/property.ts';
import { mutate, writeMutated } from '../../domain/fuzz/mutations.ts';

let { text, file, codes }: BuiltHandIn = { text: '', file: { talks: [] }, codes: [] };
beforeAll(async () => {
  ({ text, file, codes } = await buildHandIn());
});

/** Runs of each kind; a night's worth with `FUZZ_RUNS=100000 npx vitest run read-anything`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const TIME = 120_000 + RUNS * 20;

describe('whatever is handed in', () => {
  it(
    'ends in talks and problems, never in a throw, and every talk that nobody touched is kept (files)',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutate(JSON.parse(text)), async (json) => {
          const written = writeMutated(json);
          fc.pre(written !== undefined);
          const hand = await readBack(written);
          const found = (json as { readonly talks?: unknown } | null)?.talks;
          expect(hand.talks.length + hand.problems.length > 0 || (Array.isArray(found) && found.length === 0)).toBe(true);
          if (hand.problems.some(({ path }) => path[0] !== 'talks' && path[0] !== 'savedAt' && path[0] !== 'learner' && path[0] !== 'signed')) return;
          const untouched = Array.isArray(found) ? found.filter((one) => file.talks.some((talk) => JSON.stringify(talk) === JSON.stringify(one))) : [];
          expect(hand.talks.filter(({ seal }) => seal === 'intact').length).toBeGreaterThanOrEqual(untouched.length);
        }),
        { ...PROPERTY, numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    'ends in talks and problems, never in a throw, and every talk that nobody touched is kept (codes)',
    async () => {
      const damage = fc.record({
        place: fc.nat(),
        kind: fc.constantFrom('flip', 'cut', 'add', 'zero'),
        bits: fc.integer({ min: 1, max: 255 }),
      });
      await fc.assert(
        fc.asyncProperty(
          damage,
          fc.tuple(fc.constantFrom('', '{', '[', '\ufeff {', '['), fc.string({ unit: 'grapheme' })),
          async ({ place, kind, bits }, rest) => {
            const [first = new Uint8Array(), second = new Uint8Array()] = codes;
            const at = place % first.length;
            const changed = Uint8Array.from(kind === 'add' ? [...first, bits] : first);
            if (kind === 'flip') changed[at] = (changed[at] ?? 0) ^ bits;
            if (kind === 'zero') changed[at] = 0;
            const bad = kind === 'cut' ? changed.subarray(0, at) : changed;
            const words = rest.join('').replaceAll('AMENDS', '');
            await readBack(bad);
            const hand = await readBack(`${words} ${writeCodeText(bad)}\n${writeCodeText(second)} ${words}`);
            expect(hand.talks.some((talk) => talk.kind === 'read' && talk.attempt.id === 'attempt-0002' && talk.seal === 'intact')).toBe(true);
          },
        ),
        { ...PROPERTY, numRuns: RUNS },
      );
    },
    TIME,
  );

  it(
    'ends in problems where it is noise',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string(), fc.json()), async (noise) => {
          const hand = await readBack(noise);
          expect(hand.talks).toEqual([]);
          expect(hand.problems.length).toBeGreaterThan(0);
        }),
        { ...PROPERTY, numRuns: RUNS },
      );
    },
    TIME,
  );
});
