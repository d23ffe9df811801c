import { useMemo } from 'react';
import type { LoadedList, ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { type Suggestion, suggestNext } from '../../../domain/attempt/suggest-next.ts';

/** What is next for somebody, with the card of its complaint. */
export type SuggestedTalk = Omit<Suggestion, 'scenario'> & { readonly summary: ScenarioSummary };

/** What is next; undefined until the cards are there, and in an empty library. @param attempts of this library */
export function useSuggestion(attempts: readonly Attempt[], library: LoadedList): SuggestedTalk | undefined {
  const summaries = library.phase === 'ready' ? library.summaries : undefined;
  return useMemo(() => {
    const suggestion = summaries && suggestNext(attempts, summaries);
    const summary = summaries?.find(({ id }) => id === suggestion?.scenario);
    return suggestion && summary && { mode: suggestion.mode, why: suggestion.why, summary };
  }, [attempts, summaries]);
}
