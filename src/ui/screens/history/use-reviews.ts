import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOfScenario } from '../../../app/library/library-store.ts';
import type { Services } from '../../../app/services.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';
import { useServices } from '../services.ts';

/** A talk with what it was played from and what it scored. */
export type Review = { readonly attempt: Attempt; readonly talk: ScenarioInLanguage; readonly debrief: Debrief };

/**
 * The debriefs of some talks, worked out one after the other beside the page; empty until all are there. A talk whose complaint is not here,
 * or has changed since, is left out: its scores stand without them.
 * @param attempts the same list as long as they are the same talks
 */
export function useReviews(attempts: readonly Attempt[]): readonly Review[] {
  const { i18n } = useTranslation();
  const { library, scorer } = useServices();
  const [reviews, setReviews] = useState<readonly Review[]>([]);
  const { language } = i18n;
  useEffect(() => {
    let isGone = false;
    const work = async () => {
      const done: Review[] = [];
      for (const attempt of attempts) {
        const review = await reviewTalk({ library, scorer }, attempt, language);
        if (isGone) return;
        if (review !== undefined) done.push(review);
      }
      startTransition(() => setReviews(done));
    };
    void work();
    return () => {
      isGone = true;
    };
  }, [library, scorer, attempts, language]);
  return reviews;
}

async function reviewTalk({ library, scorer }: Pick<Services, 'library' | 'scorer'>, attempt: Attempt, language: string): Promise<Review | undefined> {
  const { id, revision } = attempt.scenario;
  await library.getState().loadScenario(id, language);
  const loaded = library.getState().scenarios[keyOfScenario(id, language)];
  if (loaded?.phase !== 'ready') return undefined;
  const { talk } = loaded;
  if (talk.scenario.revision !== revision || talk.method.revision !== attempt.method.revision) return undefined;
  // What went wrong is told by the debrief itself, one press further.
  const debrief = await scorer.score({ method: talk.method, scenario: talk.scenario, moves: attempt.moves }).catch(() => undefined);
  return debrief && { attempt, talk, debrief };
}
