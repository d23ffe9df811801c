import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, root } from '../architecture/list-files.ts';
import { flatten } from './compare-words.ts';
import { findUsedKeys, type UsedKey } from './find-used-keys.ts';

/** Files that name keys without naming their area in the usual way. */
const AREAS_OF: Readonly<Record<string, readonly string[]>> = {
  'src/site/list-pages.ts': ['app'],
  'src/site/start-troubles.ts': ['start'],
  'src/domain/problem/phrase-problem.ts': ['problems'],
  'src/domain/trouble/troubles.ts': ['trouble'],
};

/** Read from the file itself before any words are there, or put together from two words. */
const READ_OTHERWISE = /^language:name$|^talk:(?:calmer|angrier|warmer|cooler)(?:Slightly|Clearly)$/;

const isUsed = (used: readonly UsedKey[], area: string, key: string) =>
  used.some((one) => one.area === area && (one.pattern.test(key) || one.pattern.test(key.replace(/_(?:one|other)$/, ''))));

test('no words are kept that no code asks for', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const used = listFiles('src', ['.ts', '.tsx']).flatMap((path) => findUsedKeys(read(path), AREAS_OF[path]));
  const unused = listFiles('locales/en', ['.json']).flatMap((path) => {
    const area = path.split('/').at(-1)?.replace('.json', '') ?? '';
    const keys = [...flatten(JSON.parse(read(path))).keys()];
    return keys.filter((key) => !isUsed(used, area, key)).map((key) => `${area}:${key}`);
  });
  expect(unused.filter((key) => !READ_OTHERWISE.test(key))).toEqual([]);
});

test('a key counts in the areas that its file names, or in the one it names itself', () => {
  const used = findUsedKeys("const { t } = useTranslation(['history', 'app']); t('open'); t(isNew ? 'talk:a' : 'b', { when: 'never' });");
  expect(isUsed(used, 'history', 'open')).toBe(true);
  expect(isUsed(used, 'talk', 'open')).toBe(false);
  expect(isUsed(used, 'talk', 'a')).toBe(true);
  expect(isUsed(used, 'app', 'b')).toBe(true);
  expect(isUsed(used, 'app', 'never')).toBe(false);
});

test('a value in a template may be anything, and plural forms are one key', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read, no template.
  const used = findUsedKeys("const { t } = useTranslation('parts'); t(`notice.${kind}`); t('talks', { count });");
  expect(['notice.bad', 'talks_one', 'talks_other', 'notice', 'other'].map((key) => isUsed(used, 'parts', key))).toEqual([true, true, true, false, false]);
});

test('all words below a key are asked for where it is asked for as a whole', () => {
  const used = findUsedKeys("const { t } = useTranslation('parts'); t('notice', { returnObjects: true });");
  expect(['notice.bad', 'notice.bad.deep', 'noticed.bad'].map((key) => isUsed(used, 'parts', key))).toEqual([true, true, false]);
});

test('where a variable holds the key, every string of the file may be it', () => {
  const used = findUsedKeys("const WORDS = { full: 'noRoom' }; const { t } = useTranslation('app'); t(WORDS[why]);");
  expect([isUsed(used, 'app', 'noRoom'), isUsed(used, 'app', 'spare')]).toEqual([true, false]);
});
