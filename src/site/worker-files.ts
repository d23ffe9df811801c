import { createHash } from 'node:crypto';

/** Every file of a build with the hash of what it holds: the app's own, those that every language needs, and those of each language. */
export type WorkerFiles = {
  readonly version: string;
  readonly app: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Stands for the language of a file that the app itself does without, and every language needs. */
export const EVERY_LANGUAGE = '*';

/** A file of the build; `language` where it is needed in that language alone, or in every one. */
export type SiteFile = { readonly path: string; readonly content: string | Uint8Array; readonly language?: string | undefined };

/** The list that the service worker keeps files by. The pages that the next visit begins with come first: thousands of files may be behind them. */
export function listWorkerFiles(files: readonly SiteFile[]): WorkerFiles {
  const app: Record<string, string> = {};
  const content: Record<string, string> = {};
  const languages: Record<string, Record<string, string>> = {};
  for (const { path, content: bytes, language } of [...files].sort(byPlace)) {
    const found = hash(bytes);
    if (language === undefined) app[path] = found;
    else if (language === EVERY_LANGUAGE) content[path] = found;
    else languages[language] = { ...languages[language], [path]: found };
  }
  return { version: hash(JSON.stringify([app, content, languages])), app, content, languages };
}

function byPlace({ path: one }: SiteFile, { path: other }: SiteFile): number {
  return Number(one.includes('/')) - Number(other.includes('/')) || (one < other ? -1 : 1);
}

/** Enough of a SHA-256 to tell a file from whatever a network or a host makes of it. */
function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
