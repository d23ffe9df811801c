import type { StartFile, TalkFile } from '../content-files.ts';

/** The page of one complaint: what its `<head>` says, and what stands in its root. */
export type WrittenOpening = { readonly title: string; readonly description: string; readonly direction: string; readonly body: string };

/** Makes what writes the pages of a language. @param home the page of all complaints, as seen from these */
export type CreateOpeningWriter = (language: string, start: StartFile, home: string) => Promise<(talk: TalkFile) => WrittenOpening | undefined>;
