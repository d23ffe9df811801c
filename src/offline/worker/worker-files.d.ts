declare module 'virtual:worker-files' {
  /** Name of this version: changes with every file. */
  export const version: string;
  /** Files of the app itself, in every language; a name that says its content has no revision. */
  export const app: readonly { readonly url: string; readonly revision: string | null }[];
  /** Files of the content by language. */
  export const languages: Readonly<Record<string, readonly string[]>>;
}
