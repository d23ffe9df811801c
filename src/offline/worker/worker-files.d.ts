declare module 'virtual:worker-files' {
  /** Hash of what each file holds, by its address as seen from the worker; see `has-hash.ts`. */
  type Hashes = Readonly<Record<string, string>>;

  /** Name of this version: changes with every file. */
  export const version: string;
  /** Files of the app itself, in every language. */
  export const app: Hashes;
  /** Files of the content that every language needs. */
  export const content: Hashes;
  /** Files of the content by language. */
  export const languages: Readonly<Record<string, Hashes>>;
}
