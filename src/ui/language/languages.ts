/** A language of the app: its tag, which is its folder in `locales`, and its own name for itself. */
export type Language = { readonly code: string; readonly name: string };

const NAMES = import.meta.glob<string>('/locales/*/language.json', { eager: true, query: '?raw', import: 'default' });

/** Every language that has a folder in `locales`, by tag. Adding one is adding files. */
export const LANGUAGES: readonly Language[] = readLanguages(NAMES);

/** Languages from the texts of their `language.json` by path; one whose file cannot be read goes by its tag. */
export function readLanguages(files: Readonly<Record<string, string>>): Language[] {
  return Object.entries(files)
    .map(([path, text]) => {
      const code = path.split('/').at(-2) ?? path;
      return { code, name: readName(text) ?? code };
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

function readName(text: string): string | undefined {
  try {
    const { name } = JSON.parse(text) as { name?: unknown };
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}
