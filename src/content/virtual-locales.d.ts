declare module 'virtual:locales' {
  /** Every file of a language as text, by area (file name without `.json`); one lazily loaded module a language. */
  const loaders: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>>;
  export default loaders;
  /** The areas that English has. */
  export const areas: readonly string[];
}
