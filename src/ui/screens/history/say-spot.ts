import type { TFunction } from 'i18next';
import type { MethodWords } from '../../../domain/method/method-schema.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import type { Spot } from '../../../domain/scoring/list-spots.ts';
import { sayMove } from '../debrief/say-move.ts';
import type { Review } from './use-reviews.ts';

/** What a finding is called, in the words of the method. */
export function sayFindingName(finding: Finding, methodWords: MethodWords): string {
  switch (finding.kind) {
    case 'mark':
      return findSentence(methodWords, `criterion.${finding.criterion}`);
    case 'without':
      return findSentence(methodWords, `without.${finding.said}.${finding.gesture}`);
    case 'order':
      return findSentence(methodWords, `order.${finding.rule}`);
    case 'error':
      return findSentence(methodWords, `error.${finding.error}`);
  }
}

/** What was said in the moment that showed something. */
export function sayMoment({ moment }: Spot, reviews: readonly Review[], t: TFunction<'debrief'>): string {
  const review = reviews.find(({ attempt }) => attempt.id === moment.attempt);
  const move = review?.debrief.moves[moment.move];
  return review === undefined || move === undefined ? '' : sayMove(review.talk.words, move, t).said;
}
