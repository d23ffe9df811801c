import { keyOfLearner } from '../../domain/review/list-learners.ts';
import { type ReviewedTalk, toReviewedTalk } from '../../domain/review/reviewed-talk.ts';
import type { JudgedTalk } from './judged-talk.ts';

/**
 * Every talk once, by its id. Of differing copies the one with an intact seal counts, else the one that came first: which it is does not depend on the
 * order of files.
 */
export function chooseCopies(talks: readonly JudgedTalk[]): ReadonlyMap<string, JudgedTalk> {
  const chosen = new Map<string, JudgedTalk>();
  for (const talk of talks) {
    const before = chosen.get(talk.record.talk);
    if (before === undefined || isBetter(talk, before)) chosen.set(talk.record.talk, talk);
  }
  return chosen;
}

/**
 * The talks that figures are made of: those whose score could be worked out here, each once.
 * @param personOf key of the person by that of the learner, as `joinRoster` gives it
 */
export function listReviewed(talks: readonly JudgedTalk[], personOf: ReadonlyMap<string, string>): ReviewedTalk[] {
  return [...chooseCopies(talks).values()].flatMap(({ attempt, score }) => {
    if (attempt === undefined || score === undefined) return [];
    const learner = keyOfLearner(attempt);
    return [toReviewedTalk(attempt, personOf.get(learner) ?? learner, score)];
  });
}

function isBetter({ seal, record }: JudgedTalk, before: JudgedTalk): boolean {
  if ((seal === 'intact') !== (before.seal === 'intact')) return seal === 'intact';
  const [one, other] = [record, before.record].map(({ receivedAt, id }) => `${receivedAt} ${id}`);
  return (one ?? '') < (other ?? '');
}
