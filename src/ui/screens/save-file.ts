import type { HandedOver } from '../../app/backup/backup-store.ts';

/** What a file is to hold: a text, or bytes, which need not be in memory. */
type FileContents = string | Uint8Array<ArrayBuffer> | Blob;

/** The dialogue that asks where to save, where a browser has one. The compiler's list of what browsers have is without it. */
type PickSaveFile = (options: {
  suggestedName: string;
  types: { accept: Record<string, string[]> }[];
}) => Promise<{ createWritable(): Promise<{ write(contents: FileContents): Promise<void>; close(): Promise<void> }> }>;
type Picked = Awaited<ReturnType<PickSaveFile>>;

/**
 * Saves a file. Where the browser asks where to, it also tells what became of it; elsewhere the file is handed over
 * as a download, of which no page hears again. Never rejects.
 */
export async function saveFile(name: string, type: string, contents: FileContents): Promise<HandedOver> {
  const picked = await pickFile(name, type);
  if (picked === 'cancelled') return 'cancelled';
  if (picked !== undefined) return (await writeFile(picked, contents)) ? 'saved' : 'unwritten';
  handAsDownload(name, type, contents);
  return 'handed';
}

/** Undefined where there is no dialogue, or none to be had here, as in a frame or too long after the press of a button. */
async function pickFile(name: string, type: string): Promise<Picked | 'cancelled' | undefined> {
  const { showSaveFilePicker: pick } = window as { showSaveFilePicker?: PickSaveFile };
  try {
    return await pick?.({ suggestedName: name, types: [{ accept: { [type]: [name.slice(name.lastIndexOf('.'))] } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : undefined;
  }
}

async function writeFile(file: Picked, contents: FileContents): Promise<boolean> {
  try {
    const stream = await file.createWritable();
    await stream.write(contents);
    await stream.close();
    return true;
  } catch {
    return false;
  }
}

function handAsDownload(name: string, type: string, contents: FileContents): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; revoking at once would cut slow ones off.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
