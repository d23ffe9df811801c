import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEntries, listEntries, sortEntries } from '../../../src/domain/attempt/entries.ts';
import type { RecordedEvent } from '../../../src/domain/attempt/move-schema.ts';
import { buildAttempt, buildMove } from '../../builders/build-attempt.ts';
import { PROPERTY } from '../../builders/property.ts';

const at = '2026-11-21T14:01:00.000Z';
const [a, b, c] = [buildMove('opening.a'), buildMove('opening.b'), buildMove('remedy.c')];

describe('entries of an attempt', () => {
  it('are its moves and events in the order in which they happened', () => {
    const events: RecordedEvent[] = [
      { event: 'guide_opened', at, after: 0 },
      { event: 'paused', at, after: 1 },
      { event: 'resumed', at, after: 1 },
    ];
    const attempt = buildAttempt({ moves: [a, c], events });
    expect(listEntries(attempt)).toEqual([{ event: 'guide_opened', at }, a, { event: 'paused', at }, { event: 'resumed', at }, c]);
    expect(countEntries(attempt)).toBe(5);
  });

  it('hold a move that was taken back where it was said', () => {
    const attempt = buildAttempt({ moves: [b, c], events: [{ event: 'taken_back', at, after: 0, move: a }] });
    expect(listEntries(attempt)).toEqual([a, { event: 'taken_back', at }, b, c]);
    expect(countEntries(attempt)).toBe(4);
  });

  it('hold two that were taken back one after the other, and what happened between', () => {
    const events: RecordedEvent[] = [
      { event: 'extended', at, after: 2 },
      { event: 'taken_back', at, after: 1, move: c },
      { event: 'taken_back', at, after: 0, move: a },
    ];
    expect(listEntries({ moves: [b], events })).toEqual([a, c, { event: 'extended', at }, { event: 'taken_back', at }, { event: 'taken_back', at }, b]);
  });

  it('tell the same moves and events again, whatever was said, taken back and done', () => {
    const happening = fc.constantFrom('said', 'said', 'taken_back', 'guide_opened', 'paused', 'extended');
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        let standing = 0;
        const entries = happenings.flatMap((what, index): Record<string, unknown>[] => {
          if (what === 'said') standing += 1;
          else if (what === 'taken_back' && standing === 0) return [];
          else if (what === 'taken_back') standing -= 1;
          return [what === 'said' ? { ...buildMove(`turn_${index}.a`) } : { event: what, at }];
        });
        const sorted = sortEntries(entries) as unknown as Parameters<typeof listEntries>[0];
        expect(listEntries(sorted)).toEqual(entries);
        expect(countEntries(buildAttempt(sorted as object))).toBe(entries.length);
      }),
      PROPERTY,
    );
  });
});
