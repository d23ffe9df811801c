import { SAVED_KEYS } from './saved-keys.ts';

/** What of the settings decides the first picture. */
export type SavedLook = { readonly language: string | undefined; readonly theme: string; readonly text: string; readonly motion: string };

/**
 * Look and language of the saved settings, for the script that runs before the first picture and must stay small: no
 * schema, no migrations. What cannot be read looks as if nothing were saved; `openSettingsStorage` reports it soon after.
 */
export function readSavedLook(findStorage: () => Pick<Storage, 'getItem'> = () => window.localStorage): SavedLook {
  const saved = readSaved(findStorage);
  const word = (key: string) => (typeof saved[key] === 'string' ? saved[key] : undefined);
  return { language: word('language'), theme: word('theme') ?? 'auto', text: word('text') ?? 'normal', motion: word('motion') ?? 'auto' };
}

function readSaved(findStorage: () => Pick<Storage, 'getItem'>): Readonly<Record<string, unknown>> {
  try {
    const saved: unknown = JSON.parse(findStorage().getItem(SAVED_KEYS.settings.name) ?? '{}');
    return typeof saved === 'object' && saved !== null ? { ...saved } : {};
  } catch {
    return {};
  }
}
