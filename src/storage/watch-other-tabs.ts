/** Hears that another tab has changed what is saved under a key. @returns stops watching */
export type WatchOtherTabs = (key: string, listener: () => void) => () => void;

/** The browser tells every tab but the one that wrote; a key of null means that everything was cleared. */
export const watchOtherTabs: WatchOtherTabs = (key, listener) => {
  if (typeof window === 'undefined') return () => {};
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
};
