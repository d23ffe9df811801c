import { SETTINGS_FORMAT } from '../domain/format/migrations.ts';
import { readShape } from '../domain/format/read-shape.ts';
import { parseJson } from '../domain/json/parse-json.ts';
import { isRead, type Reading } from '../domain/problem/problem.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { type Settings, SettingsSchema } from './settings-schema.ts';

/** Saved text to settings, or everything that is wrong with it. */
export function readSettings(text: string): Reading<Settings> {
  const json = parseJson(SAVED_KEYS.settings.name, text);
  return isRead(json) ? readSettingsJson(SAVED_KEYS.settings.name, json.value) : json;
}

/** Parsed JSON to settings, as they lie in a file or under their key, or everything that is wrong with it. */
export function readSettingsJson(file: string, json: unknown): Reading<Settings> {
  return readShape(file, json, SETTINGS_FORMAT, SettingsSchema);
}
