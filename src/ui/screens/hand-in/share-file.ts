/** What came of giving a file to another app. cancelled: whoever was asked said no. */
export type Shared = 'shared' | 'cancelled' | 'failed';

/** Whether this browser hands files to other apps; most of them on phones do, on pages that came encrypted. */
export function canShareFiles(): boolean {
  try {
    return navigator.canShare?.({ files: [toFile('a.txt', '')] }) === true;
  } catch {
    return false;
  }
}

/** Gives a text as a file to the app that is chosen. Never rejects. */
export async function shareFile(name: string, text: string): Promise<Shared> {
  try {
    await navigator.share({ files: [toFile(name, text)] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

function toFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}
