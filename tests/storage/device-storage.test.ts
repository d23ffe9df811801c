import { expect, it } from 'vitest';
import { openDeviceStorage } from '../../src/storage/device-storage.ts';

const DEVICE = { id: 'device-0001', learner: { id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Անի' } };

function buildStorage(text?: string) {
  const kept = new Map(text === undefined ? [] : [['amends.device', text]]);
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
}

it('what one page has kept another finds', () => {
  const storage = buildStorage();
  openDeviceStorage(storage).write(DEVICE);
  expect(openDeviceStorage(storage).read()).toEqual(DEVICE);
});

it('that several share it outlives the page, and nothing but a plain yes says so', () => {
  const storage = buildStorage();
  openDeviceStorage(storage).write({ ...DEVICE, isShared: true });
  expect(openDeviceStorage(storage).read()).toEqual({ ...DEVICE, isShared: true });
  expect(openDeviceStorage(buildStorage(JSON.stringify({ formatVersion: 1, ...DEVICE, isShared: 'yes' }))).read()).toEqual(DEVICE);
});

it.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a version that is not known', JSON.stringify({ formatVersion: 2, ...DEVICE })],
  ['an id that is none', JSON.stringify({ formatVersion: 1, id: '<b>' })],
])('%s is no device', (_, text) => {
  expect(openDeviceStorage(buildStorage(text)).read()).toBeUndefined();
});

it('a learner that no attempt could hold is left out, and the device stays', () => {
  for (const learner of [7, {}, { id: 'learner-0001' }, { id: 'learner-0001', pseudonym: 'a\nb' }, { id: 'learner-0001', pseudonym: 'x'.repeat(81) }]) {
    expect(openDeviceStorage(buildStorage(JSON.stringify({ formatVersion: 1, id: 'device-0001', learner }))).read()).toEqual({ id: 'device-0001' });
  }
});

it('a browser that refuses keeps it for as long as the page lives', () => {
  const refusing = {
    getItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
  };
  const storage = openDeviceStorage(refusing);
  storage.write(DEVICE);
  expect(storage.read()).toEqual(DEVICE);
});
