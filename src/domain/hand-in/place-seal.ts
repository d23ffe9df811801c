import type { SealRecord } from './seal-schema.ts';

/** Name of a place in a chain. */
export function placeSeal({ learner, key, index }: Pick<SealRecord, 'learner' | 'key' | 'index'>): string {
  return `${learner}.${key}.${index}`;
}
