import type { Attempt } from '../attempt/attempt-schema.ts';
import { type Entry, sortEntries } from '../attempt/entries.ts';
import { readAttempt } from '../attempt/read-attempt.ts';
import { step } from '../conversation/step.ts';
import { startConversation, type TalkState } from '../conversation/talk-state.ts';
import type { Learner } from '../learner/learner-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { SealedTalk } from './read-sealed-form.ts';

/** Stands for the seed of the order of the replies, which no sealed form says. */
const UNTOLD_SEED = 0;

/**
 * A sealed talk as an attempt: its choices are played through the scenario, which gives the turns. Undefined where they do not fit it.
 * Without a result, which whoever asks works out; without the device; and with 0 for the seed.
 * @param scenario the very one that the talk names
 */
export function unfoldTalk(talk: SealedTalk, scenario: Scenario, learner: Learner | undefined): Attempt | undefined {
  const { language, entries: sealed, languages, link: _link, learner: _learner, ...head } = talk;
  const entries = unfoldEntries(scenario, sealed, languages);
  if (entries === undefined) return undefined;
  const attempt = { ...head, formatVersion: 3, ...(learner && { learner }), shown: { language, seed: UNTOLD_SEED }, ...sortEntries(entries) };
  return readAttempt(talk.id, attempt, true).value;
}

function unfoldEntries(scenario: Scenario, sealed: SealedTalk['entries'], languages: readonly string[]): Entry[] | undefined {
  const states: TalkState[] = [startConversation(scenario)];
  const waiting = [...languages];
  const entries: Entry[] = [];
  for (const { sign, at } of sealed) {
    const state = states.at(-1);
    if (state === undefined) return undefined;
    if ('choice' in sign) {
      const next = step(scenario, state, sign.choice);
      if (next === undefined) return undefined;
      states.push(next);
      entries.push({ turn: state.at, choice: sign.choice, at });
    } else if (sign.event === 'language_changed') {
      const language = waiting.shift();
      if (language === undefined) return undefined;
      entries.push({ event: sign.event, at, language });
    } else {
      if (sign.event === 'taken_back' && states.length < 2) return undefined;
      if (sign.event === 'taken_back') states.pop();
      entries.push({ event: sign.event, at });
    }
  }
  return waiting.length === 0 ? entries : undefined;
}
