import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncomingFile } from '../../../../src/interop/hand-in/packages/incoming-file.ts';
import { type ReadStep, readPackages } from '../../../../src/interop/hand-in/packages/read-packages.ts';
import { writeCodeText } from '../../../../src/interop/hand-in/read-codes.ts';
import { type BuiltHandIn, buildHandIn, play } from '../../../builders/build-hand-in.ts';
import { TOOLS } from '../../../builders/build-sealer.ts';
import { buildFile, findBytes, zip } from '../../../builders/build-zip.ts';
import { PROPERTY } from '../../../builders/property.ts';
import { buildTornCoat } from '../../../builders/torn-coat.ts';

const scenario = buildTornCoat();

async function read(files: readonly IncomingFile[]): Promise<ReadStep[]> {
  const steps: ReadStep[] = [];
  for await (const step of readPackages(files, { tools: TOOLS, findScenario: async () => scenario })) steps.push(step);
  return steps;
}

/** Ids of the talks with their seals, and the problems. */
const tell = (steps: readonly ReadStep[]) => ({
  talks: steps.flatMap(({ hand }) => (hand?.talks ?? []).map((talk) => `${talk.kind === 'read' ? talk.attempt.id : talk.talk.id} ${talk.seal}`)),
  problems: steps.flatMap(({ hand }) => (hand?.problems ?? []).map(({ code, file }) => `${file} ${code}`)),
});

let [one, two, three]: BuiltHandIn[] = [];
beforeAll(async () => {
  [one, two, three] = await Promise.all([1, 2, 3].map((number) => buildHandIn([play(number, 'story.a')])));
});

describe('many files', () => {
  it('are read one by one: files, zips of files, texts with codes; the foreign ones are named', async () => {
    const code = writeCodeText(three?.codes[0] as Uint8Array);
    const steps = await read([
      buildFile('group/Ани.amends.txt', one?.text ?? ''),
      buildFile('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
      buildFile('.DS_Store', 'x'),
      buildFile('class.zip', zip({ 'a/two.amends.json': two?.text ?? '', 'a/letter.txt': `Вот: ${code}`, 'a/notes.txt': 'notes' })),
    ]);
    expect(tell(steps)).toEqual({
      talks: ['attempt-0001 intact', 'attempt-0002 intact', 'attempt-0003 intact'],
      problems: ['photo.jpg not_hand_in', 'class.zip/a/notes.txt not_hand_in'],
    });
    expect(steps.map(({ done, all }) => `${done}/${all}`)).toEqual(['1/4', '2/4', '3/4', '4/6', '5/6', '6/6']);
  });

  it('are asked for their bytes one at a time', async () => {
    let open = 0;
    const files = ['a', 'b', 'c'].map((path): IncomingFile => {
      const body = new Blob([one?.text ?? '']);
      const slice = (from?: number, to?: number) => {
        open += 1;
        return body.slice(from, to);
      };
      return { path, body: { size: body.size, slice } };
    });
    for await (const step of readPackages(files, { tools: TOOLS, findScenario: async () => scenario })) {
      expect(open).toBeLessThanOrEqual(step.done);
    }
    expect(open).toBe(3);
  });
});

describe('whatever is in them', () => {
  const build = () => zip({ 'one.txt': one?.text ?? '', 'two.txt': two?.text ?? '', 'three.txt': three?.text ?? '' }, { level: 0 });

  it('a zip with a byte changed in one file still gives the talks of the others', async () => {
    const bytes = build();
    const from = findBytes(bytes, two?.text ?? '');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, bits) => {
        const at = from + (place % (two?.text.length ?? 1));
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ bits;
        expect(tell(await read([buildFile('z.zip', changed)]))).toEqual({
          talks: ['attempt-0001 intact', 'attempt-0003 intact'],
          problems: ['z.zip/two.txt damaged_file'],
        });
      }),
      { ...PROPERTY, numRuns: 200 },
    );
  });

  it('a zip that was cut anywhere gives every talk that stands before', async () => {
    const bytes = build();
    const ends = [one, two, three].map((hand) => findBytes(bytes, hand?.text ?? '') + new TextEncoder().encode(hand?.text).length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), async (length) => {
        const { talks, problems } = tell(await read([buildFile('z.zip', bytes.slice(0, length))]));
        const whole = ends.filter((end) => end <= length).length;
        expect(talks).toEqual(['attempt-0001 intact', 'attempt-0002 intact', 'attempt-0003 intact'].slice(0, whole));
        expect(problems[0]).toBe('z.zip damaged_zip');
      }),
      { ...PROPERTY, numRuns: 200 },
    );
  });

  it('a zip with bytes changed anywhere, or noise, ends in talks and problems, never in a throw, and costs no file beside it', async () => {
    const bytes = zip({ 'one.txt': one?.text ?? '', 'two.txt': two?.text ?? '' });
    const changes = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
    const damaged = changes.map((list) => {
      const changed = Uint8Array.from(bytes);
      for (const [place, byte] of list) changed[place] = byte;
      return changed;
    });
    const noise = fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, noise), async (content) => {
        const steps = await read([buildFile('bad.zip', content), buildFile('good.txt', three?.text ?? '')]);
        expect(tell(steps).talks).toContain('attempt-0003 intact');
        expect(tell(steps).talks.every((talk) => talk.endsWith(' intact'))).toBe(true);
        const { done, all } = steps.at(-1) as ReadStep;
        expect(done).toBeLessThanOrEqual(all + 1);
      }),
      { ...PROPERTY, numRuns: 500 },
    );
  });
});
