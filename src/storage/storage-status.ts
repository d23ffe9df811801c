/**
 * Whether what is saved outlives this page (kept), and if not, why.
 * memory_only: the browser refused storage, or it broke; each write tries again.
 * full: no room for the last write; each write tries again, and the first that finds room saves everything before it.
 * blocked: a tab with an older version holds the storage; when it lets go, everything is saved.
 * deleted: some page deleted the storage; only this page has what it knows, until that is written into a new one.
 * newer: a newer version was here; what it keeps is left alone, and this page works in memory.
 * taken_over: a tab with a newer version took the storage during a visit; until a reload this page takes nothing on, or it would be lost.
 */
export type Keeping = 'kept' | 'memory_only' | 'full' | 'blocked' | 'deleted' | 'newer' | 'taken_over';

/** Whether the browser promised not to clear the storage by itself. */
export type Persistence = 'unasked' | 'granted' | 'refused' | 'unavailable';

/** Both, as the screens say it. */
export type StorageStatus = { readonly keeping: Keeping; readonly persistence: Persistence };
