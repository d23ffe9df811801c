import { describe, expect, it } from 'vitest';
import { listDropped, listPicked } from '../../../../src/ui/screens/review/list-dropped.ts';

const file = (name: string) => new File(['text'], name);
const entryOf = (name: string, folder: string) => ({
  isDirectory: false,
  fullPath: `${folder}/${name}`,
  file: (give: (file: File) => void) => give(file(name)),
});
const folderOf = (fullPath: string, ...batches: readonly unknown[][]) => ({
  isDirectory: true,
  fullPath,
  createReader() {
    const left = [...batches];
    return { readEntries: (give: (entries: unknown[]) => void) => give(left.shift() ?? []) };
  },
});
const drop = (...entries: readonly unknown[]) => ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

describe('what is dropped', () => {
  it('is every file, those in folders too, however many handfuls a browser gives them in', async () => {
    const team = folderOf('/team', [entryOf('ani.txt', '/team')], [folderOf('/team/old', [entryOf('bek.txt', '/team/old')])]);
    expect((await listDropped(drop(team, entryOf('one.zip', '')))).map(({ path }) => path)).toEqual(['team/ani.txt', 'team/old/bek.txt', 'one.zip']);
  });

  it('is the rest where a folder or a file cannot be read', async () => {
    const locked = { isDirectory: true, fullPath: '/locked', createReader: () => ({ readEntries: (_: unknown, fail: () => void) => fail() }) };
    const gone = { isDirectory: false, fullPath: '/gone', file: (_: unknown, fail: () => void) => fail() };
    expect((await listDropped(drop(locked, gone, entryOf('a.txt', '')))).map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('is its files where the browser tells of no folders', async () => {
    const dropped = { items: [{}], files: [file('a.txt')] } as unknown as DataTransfer;
    expect((await listDropped(dropped)).map(({ path }) => path)).toEqual(['a.txt']);
  });
});

describe('what is picked', () => {
  it('keeps the folders that a file lay in', () => {
    const inFolder = Object.defineProperty(file('a.txt'), 'webkitRelativePath', { value: 'team/a.txt' });
    expect(listPicked([inFolder, file('b.txt')]).map(({ path }) => path)).toEqual(['team/a.txt', 'b.txt']);
  });
});
