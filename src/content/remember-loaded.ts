import { isLoaded, type Loaded } from '../domain/trouble/loaded.ts';

/**
 * Loads each thing once: whoever asks again, meanwhile or later, gets the same object. What could not be loaded is loaded anew at
 * the next call. @param load never rejects
 */
export function rememberLoaded<T>(load: (key: string) => Promise<Loaded<T>>): (key: string) => Promise<Loaded<T>> {
  const known = new Map<string, Promise<Loaded<T>>>();
  return async (key) => {
    const loading = known.get(key) ?? load(key);
    known.set(key, loading);
    const loaded = await loading;
    if (!isLoaded(loaded)) known.delete(key);
    return loaded;
  };
}
