import { expect, it, vi } from 'vitest';
import type { GroupLog } from '../../../src/app/review/serve-review.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { buildFiles, buildPlace, openLine, ReviewWorkerInTest, SHELF } from './line-in-test.ts';

it('a tab hears what another one does to the group: talks, roster, rule, signatures, and that all of it is gone', async () => {
  const listeners = new Set<Parameters<NonNullable<GroupLog['watch']>>[0]>();
  const shared = createMemoryLog();
  const watched: GroupLog = {
    ...shared,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const here = openLine(watched, [new ReviewWorkerInTest(buildPlace(watched))]);
  await here.line.call('load', []);
  await here.line.call('judgeBy', [SHELF]);
  const written: GroupLog = {
    ...shared,
    async append(rows) {
      const answer = await shared.append(rows);
      for (const { kind, id } of rows.slice(0, 1)) for (const hear of listeners) hear({ kind, id, from: 'elsewhere' });
      return answer;
    },
    async swap(swaps, options) {
      const answer = await shared.swap(swaps, options);
      for (const { kind, id } of swaps) for (const hear of listeners) hear({ kind, id, from: 'elsewhere' });
      return answer;
    },
  };
  const there = openLine(written, [new ReviewWorkerInTest(buildPlace(written))]);
  await there.line.call('load', []);
  await there.line.call('read', [await buildFiles(1)]);
  await there.line.call('setRoster', ['Дана']);
  await there.line.call('sign', [{ person: 'name:дана', seenBy: 'Nora' }]);
  await vi.waitFor(() => expect(here.view().people?.team.rows).toHaveLength(2));
  await vi.waitFor(() => expect(here.view().kept).toMatchObject({ expected: 1, signOffs: [{ seenBy: 'Nora' }] }));
  await there.line.call('removeAll', []);
  await vi.waitFor(() => expect(here.view()).toMatchObject({ kept: { expected: 0, signOffs: [{ seenBy: 'Nora' }], canUndo: false }, intake: { reviewed: 0 } }));
});
