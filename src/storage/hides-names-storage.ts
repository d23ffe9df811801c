import { SAVED_KEYS } from './saved-keys.ts';

/** Whether the review hides names, for as long as nobody says otherwise. */
export type HidesNamesStorage = { read(): boolean; write(hides: boolean): void };

/** That in localStorage; where the browser refuses it, names show again on the next visit. */
export function openHidesNamesStorage(findStorage: () => Pick<Storage, 'getItem' | 'setItem'> = () => window.localStorage): HidesNamesStorage {
  const { name } = SAVED_KEYS.hidesNames;
  return {
    read() {
      try {
        return findStorage().getItem(name) === 'true';
      } catch {
        return false;
      }
    },

    write(hides) {
      try {
        findStorage().setItem(name, String(hides));
      } catch {
        // It holds until the page is closed.
      }
    },
  };
}
