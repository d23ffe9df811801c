import type { Problem } from '../../../domain/problem/problem.ts';

/** A file on its way in: its name, with the folders it was chosen in, and what is in it, not read yet. A browser’s `File` is a body. */
export type IncomingFile = { readonly path: string; readonly body: Pick<Blob, 'size' | 'slice'> };

/** Something that may be a hand-in, by the name under which a user finds it: `group.zip/Ani.amends.txt`; or why it cannot be opened. */
export type Content =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly problem?: never }
  | { readonly name: string; readonly problem: Problem };

/** Bytes of a body from one place to another; fewer where it ends before. */
export async function readBytes(body: IncomingFile['body'], from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await body.slice(from, to).arrayBuffer());
}

/** Content that cannot be opened. */
export function refuseContent(name: string, code: Problem['code'], most?: number): Content {
  return { name, problem: { code, file: name, path: [], ...(most !== undefined && { expected: String(most) }) } };
}
