import { describe } from 'vitest';
import { createMemoryLog } from '../../src/storage/records/memory-log.ts';
import { describeAttemptStore } from './attempt-store.contract.ts';
import { openOver } from './build-log-ports.ts';

describe('attempts in memory', () => {
  describeAttemptStore(async () => openOver(createMemoryLog()));
});
