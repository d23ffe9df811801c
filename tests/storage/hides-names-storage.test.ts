import { expect, it } from 'vitest';
import { openHidesNamesStorage } from '../../src/storage/hides-names-storage.ts';

function buildStorage(kept: Record<string, string> = {}) {
  return { kept, getItem: (name: string) => kept[name] ?? null, setItem: (name: string, value: string) => void Object.assign(kept, { [name]: value }) };
}

it('names show until somebody hides them, and then stay hidden', () => {
  const storage = buildStorage();
  const hidesNames = openHidesNamesStorage(() => storage);
  expect(hidesNames.read()).toBe(false);
  hidesNames.write(true);
  expect(openHidesNamesStorage(() => storage).read()).toBe(true);
  hidesNames.write(false);
  expect(openHidesNamesStorage(() => storage).read()).toBe(false);
});

it('something else that lies there hides nothing, and a browser that refuses is no trouble', () => {
  expect(openHidesNamesStorage(() => buildStorage({ 'amends.review.hides-names': '{"yes":1}' })).read()).toBe(false);
  const refusing = openHidesNamesStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  refusing.write(true);
  expect(refusing.read()).toBe(false);
});
