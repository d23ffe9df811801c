import { expect, it, vi } from 'vitest';
import type { GroupView, Intake, KeptGroup } from '../../../src/app/review/group-view.ts';
import { publishGroup } from '../../../src/app/review/publish-group.ts';
import type { ReviewAnswer } from '../../../src/app/review/review-messages.ts';

const kept = (done: number) => ({ expected: done }) as KeptGroup;
const intake = { reviewed: 2 } as Intake;

function open(seeAll: () => Promise<Partial<GroupView>>) {
  const answers: ReviewAnswer[] = [];
  const state = { isBusy: false, done: 0 };
  const publish = publishGroup({
    seeKept: () => kept(state.done),
    seeAll: seeAll as () => Promise<GroupView>,
    isBusy: () => state.isBusy,
    post: (answer) => answers.push(answer),
  });
  const told = () => answers.splice(0).map((answer) => (answer.kind === 'piece' ? answer.piece.path[0] : answer.kind));
  return { state, publish, told };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('tells everything once, and then only chapters that have changed', async () => {
  const { publish, told } = open(async () => ({ kept: kept(1), intake }));
  publish();
  await settle();
  expect(told()).toEqual(['kept', 'intake', 'shown']);
  publish();
  await settle();
  expect(told()).toEqual(['kept', 'shown']);
});

it('what changes while it is at work is worked out once afterwards, however often it did', async () => {
  const seeAll = vi.fn(async () => ({ kept: kept(1), intake }));
  const { publish } = open(seeAll);
  for (let change = 0; change < 5; change += 1) publish();
  await settle();
  expect(seeAll).toHaveBeenCalledTimes(2);
});

it('while talks come in, how far they are is told each time, and a large group is worked out no more until they are there', async () => {
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => now);
  const seeAll = vi.fn(async () => {
    now += 400;
    return { kept: kept(1), intake };
  });
  const { state, publish, told } = open(seeAll);
  state.isBusy = true;
  publish();
  now += 1000;
  publish();
  await settle();
  expect([told(), seeAll.mock.calls.length]).toEqual([['kept', 'shown', 'kept', 'shown', 'kept', 'intake', 'shown'], 1]);
  for (let batch = 0; batch < 3; batch += 1) {
    now += 10_000;
    publish();
    await settle();
  }
  expect([told(), seeAll.mock.calls.length]).toEqual([['kept', 'shown', 'kept', 'shown', 'kept', 'shown'], 1]);
  state.isBusy = false;
  publish();
  await settle();
  clock.mockRestore();
  expect(seeAll).toHaveBeenCalledTimes(2);
});

it('figures of a small group are worked out for a fifth of the time once talks have come in for a second', async () => {
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => now);
  const seeAll = vi.fn(async () => {
    now += 10;
    return { kept: kept(1), intake };
  });
  const { state, publish } = open(seeAll);
  state.isBusy = true;
  for (let batch = 0; batch < 150; batch += 1) {
    now += 10;
    publish();
    await settle();
  }
  clock.mockRestore();
  // With none of the first hundred batches, and then with one in four: 10 ms of work after 40 of rest.
  expect(seeAll).toHaveBeenCalledTimes(13);
});

it('says that it failed where figures cannot be worked out, and works on with the next change', async () => {
  const seeAll = vi
    .fn()
    .mockRejectedValueOnce(new Error('broken'))
    .mockResolvedValue({ kept: kept(1), intake });
  const answers: ReviewAnswer[] = [];
  const publish = publishGroup({ seeKept: () => kept(0), seeAll, isBusy: () => false, post: (answer) => answers.push(answer) });
  publish();
  await settle();
  expect(answers[0]).toMatchObject({ piece: { path: ['kept'], value: { phase: 'failed' } } });
  publish();
  await settle();
  expect(answers.at(-2)).toMatchObject({ piece: { path: ['intake'] } });
});
