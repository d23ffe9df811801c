import { expect, test } from 'vitest';
import { listLevels } from '../../../src/domain/method/list-levels.ts';
import { listMethodSentenceKeys, listSpareAnchors } from '../../../src/domain/method/list-method-sentence-keys.ts';
import type { Method, OfferSide } from '../../../src/domain/method/method-schema.ts';
import { readMethodWords } from '../../../src/domain/method/read-method.ts';
import { buildFullLast } from '../../builders/good-coat.ts';
import { buildLast, buildLastWords } from '../../builders/torn-coat.ts';

const last = buildLast();
const full = buildFullLast();
const levelsOf = (method: Method, judges?: OfferSide) => listLevels(method, judges === undefined ? {} : { judges });

test('a criterion that authors mark can be shown at every level, and so can a proportion', () => {
  expect([levelsOf(last), levelsOf(full), levelsOf(last, 'proportion'), levelsOf(full, 'proportion')]).toEqual(new Array(4).fill([0, 1, 2, 3]));
});

test.each<[OfferSide, number[]]>([
  // same 3, near 2, other 1, attention 3, and 0 where no gesture is due.
  ['fit', [0, 1, 2, 3]],
  ['promptness', [1, 3]],
  ['effort', [0, 1, 3]],
  ['authority', [0, 1, 2, 3]],
])('LAST as it is today shows %s at %j', (side, levels) => {
  expect(levelsOf(full, side)).toEqual(levels);
});

test.each<[OfferSide, number[]]>([
  ['fit', [0, 1, 2, 3]],
  ['promptness', [0, 1, 3]],
  ['effort', [0, 1, 3]],
  ['authority', [0, 3]],
])('without room, and with level 0 for whoever offers nothing, %s is shown at %j', (side, levels) => {
  expect(levelsOf(last, side)).toEqual(levels);
});

test('levels of room count only where the method has room', () => {
  const { room: _, ...roomless } = full.offers ?? {};
  expect(levelsOf({ ...full, offers: roomless as NonNullable<Method['offers']> }, 'authority')).toEqual([0, 3]);
});

test('levels that cannot occur have no anchor, and what stands in place of an offer has words', () => {
  const keys = listMethodSentenceKeys(full);
  const anchors = (criterion: string) => keys.filter((key) => key.startsWith(`criterion.${criterion}.`) && /\d$/.test(key));
  expect(anchors('on_the_spot')).toEqual(['criterion.on_the_spot.1', 'criterion.on_the_spot.3']);
  expect(anchors('says_sorry')).toHaveLength(4);
  expect(keys.filter((key) => key.startsWith('without.'))).toEqual([
    'without.nothing.due',
    'without.nothing.none_due',
    'without.supervisor.due',
    'without.supervisor.none_due',
  ]);
  expect(listMethodSentenceKeys(last).filter((key) => key.startsWith('without.'))).toEqual([]);
});

test('the anchors of levels that cannot occur are spare', () => {
  expect(listSpareAnchors(full)).toEqual(['criterion.on_the_spot.0', 'criterion.on_the_spot.2', 'criterion.no_effort.2']);
  expect(listSpareAnchors(last)).toEqual(['criterion.on_the_spot.2', 'criterion.no_effort.2', 'criterion.within_authority.1', 'criterion.within_authority.2']);
});

test('words written when each level had an anchor may keep theirs; other sentences that nothing asks for may not', () => {
  const words = buildLastWords();
  const old = { ...words, sentences: { ...words.sentences, 'criterion.no_effort.2': 'A form.', 'criterion.on_the_spot.2': 'Tomorrow.' } };
  expect(readMethodWords('en.json', old, last, 'en').problems).toEqual([]);
  const { 'criterion.no_effort.2': _, 'criterion.on_the_spot.2': __, ...rest } = old.sentences;
  expect(readMethodWords('en.json', { ...old, sentences: rest }, last, 'en').problems).toEqual([]);
  const spare = { ...old, sentences: { ...old.sentences, 'criterion.no_effort.4': 'None.' } };
  expect(readMethodWords('en.json', spare, last, 'en').problems).toEqual([expect.objectContaining({ code: 'spare_sentence', found: 'criterion.no_effort.4' })]);
});
