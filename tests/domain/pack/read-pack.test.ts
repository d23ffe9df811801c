import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/domain/pack/read-pack.ts';
import { writePack } from '../../../src/domain/pack/write-pack.ts';
import type { Walkthroughs } from '../../../src/domain/scenario/walkthroughs-schema.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildPack } from '../../builders/build-pack.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

type Json = Readonly<Record<string, unknown>>;
const toJson = (pack = buildPack()) => JSON.parse(writePack(pack)) as Json;
const BEST = { id: 'best', replies: ['opening.a', 'remedy.a', 'closing.a'], ending: 'delighted', scores: { listen: 100 }, overall: 100, passed: true };
const WALKTHROUGHS: Walkthroughs = { formatVersion: 1, scenario: 'cold_soup', walkthroughs: [BEST] };

/** Where a pack is wrong, and how: `code at the place`. */
const faultsOf = (json: unknown) => readPack('soup.json', json).problems.map(({ file, code, path }) => `${file} ${code} ${path.join('.')}`);

describe('a pack that was written', () => {
  it('is read as what went in: structure, every language, method and walkthroughs', () => {
    for (const pack of [buildPack(), { ...buildPack(), walkthroughs: WALKTHROUGHS }]) {
      expect(readPack('soup.json', toJson(pack))).toEqual({ value: pack, problems: [] });
    }
  });

  it('leaves out where an editor finds schemas, which is another place in another folder', () => {
    const scenario = { $schema: '../../schemas/scenario.schema.json', ...buildScenario() };
    expect(writePack(buildPack({ scenario }))).not.toContain('$schema');
  });

  it('without the words of its method leaves the method to whoever reads it', () => {
    const json = toJson(buildPack({ hasMethod: false }));
    expect([json.method, json.methodWords]).toEqual([undefined, undefined]);
    const method = buildMethod();
    expect(readPack('soup.json', json, [method]).value?.method).toBe(method);
    expect(faultsOf(json)).toEqual(['soup.json missing_field method']);
  });
});

describe('what is wrong with a pack', () => {
  it.each([
    ['a file of another kind', ['kind'], 'backup', 'wrong_value kind'],
    ['a version that is still to come', ['formatVersion'], 2, 'unknown_version formatVersion'],
    ['a field that there is not', ['colour'], 'red', 'unknown_field colour'],
    ['no structure', ['scenario'], undefined, 'missing_field scenario'],
    ['a structure of another version', ['scenario', 'formatVersion'], 9, 'unknown_version scenario.formatVersion'],
    ['a way to a turn that there is not', ['scenario', 'turns', 0, 'replies', 0, 'to'], 'nowhere', 'unknown_destination scenario.turns.0.replies.0.to'],
    ['a method that does not add up', ['method', 'steps', 0, 'weight'], 41, 'weights_not_hundred method.steps'],
    ['a sentence that is not there', ['words', 'hy', 'sentences', 'title'], undefined, 'missing_sentence words.hy.sentences.title'],
    ['words under another language', ['words', 'hy', 'language'], 'kk', 'wrong_folder words.hy.language'],
    ['a language that is none', ['words', 'Armenian'], {}, 'forbidden_key words.Armenian'],
    ['no words at all', ['words'], {}, 'missing_field words.en'],
    ['a method without words in a language', ['methodWords', 'hy'], undefined, 'missing_field methodWords.hy'],
    ['words of a method that is not there', ['method'], undefined, 'missing_field method'],
  ] as const)('%s is named with its place', (_, path, value, fault) => {
    expect(faultsOf(plant(toJson(), path, value))).toContain(`soup.json ${fault}`);
  });

  it('is a talk that nobody can bring to its end', () => {
    const { scenario } = buildPack();
    const never = { trust: { min: 10 }, anger: { min: 10 } };
    const stuck = scenario.turns.map((turn) => (turn.id === 'closing' ? { ...turn, replies: turn.replies.map((reply) => ({ ...reply, when: never })) } : turn));
    const faults = faultsOf(toJson(buildPack({ scenario: { ...scenario, turns: stuck } })));
    expect(faults.some((fault) => fault.startsWith('soup.json dead_end scenario.'))).toBe(true);
  });

  it('is another scenario’s walkthroughs', () => {
    const json = { ...toJson(), walkthroughs: { ...WALKTHROUGHS, scenario: 'late_bus' } };
    expect(faultsOf(json)).toContain('soup.json wrong_folder walkthroughs.scenario');
  });

  it('is nesting without end, and a key that reaches a prototype, before any part is looked at', () => {
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ a: inner }), {});
    expect(faultsOf({ ...toJson(), scenario: deep })).toEqual([expect.stringContaining('too_deep')]);
    expect(faultsOf({ ...toJson(), scenario: JSON.parse('{"__proto__":{"turns":[]}}') })).toEqual(['soup.json forbidden_key scenario.__proto__']);
  });
});
