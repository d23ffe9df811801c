import { groupBy } from './group-by.ts';
import type { DayOf } from './judge-readiness.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** A day on which somebody practised, with its talks in their order. */
export type PracticeDay = { readonly day: string; readonly talks: readonly string[] };

/** When somebody practised: every talk that was handed in, broken off, lived again or an introduction too, by the day it ended or else began. The earliest day first. */
export function listPracticeDays(talks: readonly ReviewedTalk[], dayOf: DayOf): PracticeDay[] {
  const sorted = talks.map(({ attempt }) => ({ id: attempt.id, at: practisedAt(attempt) })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...groupBy(sorted, ({ at }) => dayOf(at))].map(([day, own]) => ({ day, talks: own.map(({ id }) => id) }));
}

/** When somebody practised last; undefined of nobody’s talks. */
export function findLastPractice(talks: readonly ReviewedTalk[]): string | undefined {
  return talks.map(({ attempt }) => practisedAt(attempt)).reduce<string | undefined>((last, at) => (last === undefined || at > last ? at : last), undefined);
}

function practisedAt({ finishedAt, startedAt }: ReviewedTalk['attempt']): string {
  return finishedAt ?? startedAt;
}
