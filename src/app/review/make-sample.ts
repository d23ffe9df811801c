import { hashStructure } from '../../domain/format/hash-structure.ts';
import { printTalk } from '../../domain/hand-in/print-talk.ts';
import { nameReceived, type ReceivedTalk } from '../../domain/review/received-schema.ts';
import { drawSample, type SampleParts } from './draw-sample.ts';
import type { FindMaterial, Material } from './judged-talk.ts';

/** A made-up group as if its talks had been handed in. */
export function makeSample(sample: SampleParts): ReceivedTalk[] {
  return drawSample(sample).map((attempt) => ({
    formatVersion: 1,
    id: nameReceived(attempt.id, printTalk(attempt)),
    talk: attempt.id,
    attempt,
    receivedAt: sample.now,
    file: 'sample',
  }));
}

/** Finds what its talks were played with among that which they were drawn from. */
export function findInSample({ structures }: SampleParts): FindMaterial {
  const materials = new Map(
    structures.map(({ method, scenario }): [string, Material] => {
      const by = { scenario: hashStructure(scenario), method: hashStructure(method) };
      return [by.scenario, { method, scenario, by }];
    }),
  );
  return async ({ scenario: { structure = '' } }) => materials.get(structure);
}
