/** A file with the folders that it lay in. */
export type FoundFile = { readonly path: string; readonly body: File };

/** Files as a picker gives them: one that chose a folder says where in it each lay. */
export function listPicked(files: Iterable<File>): FoundFile[] {
  return [...files].map((body) => ({ path: body.webkitRelativePath || body.name, body }));
}

/**
 * Every file that was dropped, those in folders too. To be called while the browser still tells of the drop: afterwards it forgets what it was.
 * A folder that cannot be read is left out, and nothing else with it.
 */
export function listDropped({ items, files }: DataTransfer): Promise<FoundFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return Promise.resolve(listPicked(files));
  return Promise.all(entries.map(listEntry)).then((found) => found.flat());
}

async function listEntry(entry: FileSystemEntry): Promise<FoundFile[]> {
  if (isFolder(entry)) return (await Promise.all((await listFolder(entry)).map(listEntry))).flat();
  const body = await new Promise<File | undefined>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)));
  return body === undefined ? [] : [{ path: entry.fullPath.replace(/^\//, ''), body }];
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A browser gives a hundred at a time, and none once it has given all. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
