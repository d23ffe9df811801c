import { isLoaded, type Loaded } from '../domain/trouble/loaded.ts';

/** Loads each thing once: whoever asks again, meanwhile or later, gets the same object. What could not be loaded is loaded anew at the next call. */
export function rememberLoaded<T>(load: (key: string) => Promise<Loaded<T>>): (key: string) => Promise<Loaded<T>> {
  const known = new Map<string, Promise<Loaded<T>>>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const loading = load(key);
    known.set(key, loading);
    const forget = () => known.delete(key);
    loading.then((loaded) => isLoaded(loaded) || forget(), forget);
    return loading;
  };
}
