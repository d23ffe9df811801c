import { describe } from 'vitest';
import { createMemoryAttemptStore } from '../../src/storage/memory-attempt-store.ts';
import { describeAttemptStore } from './attempt-store.contract.ts';

describe('attempts in memory', () => {
  describeAttemptStore(async () => createMemoryAttemptStore());
});
