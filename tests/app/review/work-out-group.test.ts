import { expect, it, vi } from 'vitest';
import type { FindMaterial } from '../../../src/app/review/judged-talk.ts';
import { createGroupWork } from '../../../src/app/review/work-out-group.ts';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { COAT, findCoat, judge, playBest } from '../../builders/build-received.ts';

const shelf = { method: COAT.method, complaints: [{ id: COAT.scenario.id, revision: 1, difficulty: 1 }] };
const open = (find: FindMaterial = findCoat) => createGroupWork(find, buildPorts());
const { setting } = buildAttempt({ mode: 'assessment' });
const build = async () => ({
  talks: [await judge({ ...playBest(1), setting }), await judge({ ...playBest(2), setting })],
  roster: undefined,
  rule: READINESS_PRESETS.fourOfFive,
});

it('another rule judges people anew, and works nothing out again that follows from the talks alone', async () => {
  const [workOut, state] = [open(), await build()];
  const former = await workOut(state, shelf);
  const now = await workOut({ ...state, rule: READINESS_PRESETS.latestThree }, shelf);
  expect(now.review).toBe(former.review);
  expect(now.review?.decisions.size).toBe(10);
  expect(now.people?.team.rows.map(({ readiness }) => readiness.counts.good.need)).toEqual([3]);
  expect(former.people?.team.rows.map(({ readiness }) => readiness.counts.good.need)).toEqual([4]);
  expect((await workOut({ ...state }, shelf)).people?.team).not.toBe(now.people?.team);
});

it('what was worked out stays as it is while neither talks, roster, rule nor shelf change', async () => {
  const [workOut, state] = [open(), await build()];
  const former = await workOut(state, shelf);
  expect(await workOut({ ...state }, shelf)).toEqual(former);
  expect((await workOut({ ...state }, shelf)).people).toBe(former.people);
});

it('as long as nobody has said what the group is judged by, there are people and talks, and no figure', async () => {
  const { join, reviewed, review, people } = await open()(await build(), undefined);
  expect([join.people.length, reviewed.length, review, people]).toEqual([1, 2, undefined, undefined]);
});

it('each complaint is asked for once, and one that is not here is left out of what was given', async () => {
  const find = vi.fn<FindMaterial>(async () => undefined);
  const { review } = await open(find)(await build(), shelf);
  expect([find.mock.calls.length, review?.compensated]).toEqual([1, []]);
  expect((await open()(await build(), shelf)).review?.compensated).toMatchObject([{ scenario: { id: 'torn_coat' } }]);
});
