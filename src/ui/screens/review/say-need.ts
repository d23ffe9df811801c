import type { TFunction } from 'i18next';
import type { MethodWords } from '../../../domain/method/method-schema.ts';
import type { Count } from '../../../domain/review/judge-readiness.ts';
import type { Need } from '../../../domain/review/list-needs.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { type TalkPlace, toPlaces } from './behind-figure.ts';

/** A reason in words, and the talks it comes from; none where there is nothing to look into. */
export type SaidNeed = { readonly text: string; readonly places: readonly TalkPlace[] };

/** Says why a manager should see somebody. @param words of the method, for steps and critical errors */
export function sayNeed(need: Need, words: MethodWords, t: TFunction<'review'>): SaidNeed {
  switch (need.kind) {
    case 'critical_error': {
      const have = new Set(need.places.map(({ talk }) => talk)).size;
      return { text: t('needs.errors', { error: findSentence(words, `error.${need.error}`) || need.error, have, of: need.of }), places: need.places };
    }
    case 'stalled':
      return { text: t('needs.stalled', { talks: need.talks.length, count: need.days }), places: toPlaces(need.talks) };
    case 'fell':
      return { text: t('needs.fell', { from: need.from, to: need.to }), places: toPlaces([need.talks.first, need.talks.latest]) };
    case 'weak_step': {
      const step = findSentence(words, `step.${need.step}`) || need.step;
      return { text: t('needs.weakStep', { step, score: need.score }), places: toPlaces([need.talk]) };
    }
    case 'short_of_rule':
      return { text: sayShort(need.counts, t), places: toPlaces(need.talks) };
    case 'not_enough':
      return { text: t(`needs.gap.${need.evidence.of}`, { have: need.evidence.have, need: need.evidence.need }), places: [] };
    case 'no_talk':
      return { text: t('needs.noTalk'), places: [] };
  }
}

/** What the rule still asks for. Good talks are always named; one complaint and one day come with the first of them. */
function sayShort({ good, complaints, days }: Record<'good' | 'complaints' | 'days', Count>, t: TFunction<'review'>): string {
  const isShort = ({ have, need }: Count) => need > 1 && have < need;
  return [
    t('needs.good', { have: good.have, need: good.need }),
    ...(isShort(complaints) ? [t('needs.complaints', { have: complaints.have, need: complaints.need })] : []),
    ...(isShort(days) ? [t('needs.days', { have: days.have, need: days.need })] : []),
  ].join(' ');
}
