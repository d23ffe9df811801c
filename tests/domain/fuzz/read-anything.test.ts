import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/domain/json/parse-json.ts';
import { readAuthoredJson } from '../../../src/domain/json/read-authored-json.ts';
import { buildGoodCoat } from '../../builders/good-coat.ts';
import { PROPERTY } from '../../builders/property.ts';
import attempt from '../../formats/v1/attempt.json' with { type: 'json' };
import method from '../../formats/v1/method.json' with { type: 'json' };
import scenario from '../../formats/v1/scenario.json' with { type: 'json' };
import words from '../../formats/v1/scenario-words.json' with { type: 'json' };
import walkthroughs from '../../formats/v1/walkthroughs.json' with { type: 'json' };
import { mutate } from './mutations.ts';
import { checkStructure, isFair, readAll } from './read-all.ts';

const GENEROUS = 120_000;

test(
  'any JSON value at all ends in a value or problems',
  () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => readAll(json).every(isFair)),
      PROPERTY,
    );
  },
  GENEROUS,
);

test.each(Object.entries({ attempt, method, scenario, words, walkthroughs }))(
  'any mutation of a sound file ends in a value or problems: %s',
  (_name, sound) => {
    fc.assert(
      fc.property(mutate(sound), (json) => readAll(json).every(isFair)),
      PROPERTY,
    );
  },
  GENEROUS,
);

test(
  'any text ends in a value or problems',
  () => {
    const text = JSON.stringify(scenario);
    const torn = fc
      .tuple(fc.nat(text.length), fc.nat(30), fc.string({ unit: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'a', '1') }))
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(torn, fc.string()), (tattered) => {
        const readings = [parseJson('f.json', tattered), readAuthoredJson('f.json', tattered)];
        return readings.every((reading) => isFair(reading) && (reading.value === undefined || readAll(reading.value).every(isFair)));
      }),
      PROPERTY,
    );
  },
  GENEROUS,
);

function nest(levels: number): unknown {
  let json: unknown = scenario;
  for (let level = 0; level < levels; level += 1) json = level % 2 === 0 ? [json] : { turns: json };
  return json;
}

const long = 'x'.repeat(10_000_000);
const hostile: readonly (readonly [name: string, json: unknown])[] = [
  ['ten thousand levels', nest(10_000)],
  ['ten thousand levels below a turn', { ...scenario, turns: [nest(10_000)] }],
  ['a word of ten million letters for an id', { ...scenario, id: long, start: long }],
  ['a word of ten million letters for a key', { ...scenario, [long]: 1 }],
  ['a criterion of ten million letters', { ...scenario, turns: [{ ...scenario.turns[0], replies: [{ id: 'a', marks: { [long]: 1 }, to: long }] }] }],
  ['a sentence of ten million letters', { ...words, sentences: { ...words.sentences, title: long } }],
  ['ten thousand turns', { ...scenario, turns: Array.from({ length: 10_000 }, (_, index) => ({ ...scenario.turns[index % 5], id: `turn_${index}` })) }],
  ['two hundred thousand marks', { ...scenario, turns: [{ ...scenario.turns[0], replies: [{ id: 'a', marks: manyKeys(190_000), to: 'resolved' }] }] }],
  ['two hundred thousand unknown fields', { ...scenario, ...manyKeys(190_000) }],
  ['two hundred thousand sentences', { ...words, sentences: manySentences(190_000) }],
  ['a million values', { ...scenario, turns: new Array(1_000_000).fill(0) }],
  ['a key that is a prototype', JSON.parse('{"__proto__":{"polluted":true},"formatVersion":1}')],
  ['a constructor deep inside', plantConstructor()],
];

function manyKeys(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`lets_finis${index}`, 1]));
}

function manySentences(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`turn.story.${index}`, 'Words']));
}

function plantConstructor(): unknown {
  const copy = structuredClone(scenario) as unknown as { turns: { replies: { marks: Record<string, unknown> }[] }[] };
  const [reply] = copy.turns[0]?.replies ?? [];
  if (reply !== undefined) reply.marks = { constructor: { prototype: { polluted: true } } };
  return copy;
}

test.each(hostile)(
  'ends in problems: %s',
  (_name, json) => {
    const readings = readAll(json);
    expect(readings.every(isFair)).toBe(true);
    expect(readings.every(({ problems }) => problems.length > 0)).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
  GENEROUS,
);

test(
  'whatever a structure can be turned into, the whole check goes through it without a throw',
  () => {
    let sound = 0;
    fc.assert(
      fc.property(mutate(buildGoodCoat()), (structure) => {
        if (checkStructure(structure).length === 0) sound += 1;
      }),
      { ...PROPERTY, numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(0);
  },
  GENEROUS,
);
