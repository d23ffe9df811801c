/**
 * Whether what is saved outlives this page. kept: yes; memory_only: the browser refused storage, or it broke; full: there
 * was no room for the last move; newer: a tab with a newer version of the product holds the storage.
 */
export type Keeping = 'kept' | 'memory_only' | 'full' | 'newer';

/** Whether the browser promised not to clear the storage by itself. */
export type Persistence = 'unasked' | 'granted' | 'refused' | 'unavailable';

/** Both, as the screens say it. */
export type StorageStatus = { readonly keeping: Keeping; readonly persistence: Persistence };
