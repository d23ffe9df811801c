import { expect, it } from 'vitest';
import { openPlaceStorage } from '../../src/storage/place-storage.ts';

const PLACES = { '1795902488606 1': { top: 900 }, '1795902488606 2': { top: 0, link: '#/briefing/cold_soup' } };

function buildStorage(text?: string) {
  const kept = new Map(text === undefined ? [] : [['amends.places', text]]);
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

it('what is written is there after a reload, under its own name', () => {
  const storage = buildStorage();
  openPlaceStorage(() => storage).write(PLACES);
  expect([...storage.kept.keys()]).toEqual(['amends.places']);
  expect(openPlaceStorage(() => storage).read()).toEqual(PLACES);
});

it.each([
  ['nothing', undefined],
  ['no JSON', '{"1":'],
  ['a list', '[{"top":1}]'],
  ['a place of another shape', '{"1":{"top":"far"}}'],
  ['a place above the page', '{"1":{"top":-4}}'],
])('where there is %s no place is known', (_, text) => {
  expect(openPlaceStorage(() => buildStorage(text)).read()).toEqual({});
});

it('does without where the browser refuses it', () => {
  const storage = openPlaceStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  storage.write(PLACES);
  expect(storage.read()).toEqual({});
});
