import type { SealRecord } from '../../domain/hand-in/seal-schema.ts';

/**
 * Why talks go without a seal. no_crypto: the browser signs nothing here, as on pages that came unencrypted; no_key: it keeps no key; not_kept: talks are
 * in memory alone, so that a place in the chain could be given twice; failed: it did not answer as it should.
 */
export type Unsealed = 'no_crypto' | 'no_key' | 'not_kept' | 'failed';

/** The seals of talks by the id of the talk, and why there are none for the others. */
export type Sealed = { readonly seals: ReadonlyMap<string, SealRecord>; readonly unsealed?: Unsealed };
