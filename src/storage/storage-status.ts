/**
 * Whether what is saved outlives this page, and if not, why.
 * kept: it does.
 * memory_only: the browser refused storage, or it broke; each write tries it again.
 * full: there was no room for the last write; each write tries again, and the first that finds room saves everything before it.
 * blocked: a tab with an older version does not let go of the storage; when it does, everything is saved.
 * deleted: some page deleted the storage; everything that this page knows is being written into a new one, and until that
 * is done only this page has it.
 * newer: a newer version of the product has been here; what it keeps is left alone, and this page works in memory.
 * taken_over: a tab with a newer version took the storage during a visit; this page takes nothing on until it is loaded
 * anew, because what it took on would be lost with that.
 */
export type Keeping = 'kept' | 'memory_only' | 'full' | 'blocked' | 'deleted' | 'newer' | 'taken_over';

/** Whether the browser promised not to clear the storage by itself. */
export type Persistence = 'unasked' | 'granted' | 'refused' | 'unavailable';

/** Both, as the screens say it. */
export type StorageStatus = { readonly keeping: Keeping; readonly persistence: Persistence };
