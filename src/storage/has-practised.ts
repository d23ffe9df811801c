import { SAVED_KEYS } from './saved-keys.ts';

/** Whether a talk was ever begun in this browser: known before anything has been read, for the first picture. */
export function hasPractised(findStorage: () => Pick<Storage, 'getItem'> = () => window.localStorage): boolean {
  try {
    return findStorage().getItem(SAVED_KEYS.device.name) !== null;
  } catch {
    return false;
  }
}
