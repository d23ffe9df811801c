import { Story } from 'inkjs/full';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createActor } from 'xstate';
import { createConversationMachine } from '../../src/domain/conversation/create-conversation-machine.ts';
import { listAvailableReplies } from '../../src/domain/conversation/list-available-replies.ts';
import { step } from '../../src/domain/conversation/step.ts';
import { startConversation, type TalkState } from '../../src/domain/conversation/talk-state.ts';
import { compileStory } from './ink-story/compile-story.ts';
import { readTalkFiles } from './read-talk-files.ts';

/** Picks one of this many; the same stream for the same seed. */
type Pick = (count: number) => number;
/** What a run came to: replies said, ending, mood. All engines must agree on it. */
type Outcome = { readonly replies: number; readonly ending: string; readonly anger: number; readonly trust: number };
type Engine = (pick: Pick) => Outcome;

const SEEDS_TO_AGREE_ON = 200;
const ROUNDS = 7;
const ROUND_MS = 300;

/** Replies per second of each engine on random runs of one scenario, alternating, median of seven rounds. */
export function measureEngines(root: string, scenarioId: string): { engine: string; rate: number; agrees: string }[] {
  const engines = createEngines(root, scenarioId);
  const names = Object.keys(engines) as (keyof typeof engines)[];
  const agreement = names.map((name) => {
    const same = Array.from(
      { length: SEEDS_TO_AGREE_ON },
      (_, seed) => JSON.stringify(engines[name](pickFrom(seed))) === JSON.stringify(engines.reducer(pickFrom(seed))),
    );
    return `${same.filter(Boolean).length}/${SEEDS_TO_AGREE_ON}`;
  });
  const rates = names.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, name] of names.entries()) {
      const pick = pickFrom(round);
      const from = performance.now();
      let replies = 0;
      while (performance.now() - from < ROUND_MS) replies += engines[name](pick).replies;
      // The first round only warms up.
      if (round > 0) rates[index]?.push((replies * 1000) / (performance.now() - from));
    }
  }
  return names.map((engine, index) => ({ engine, rate: median(rates[index] ?? []), agrees: agreement[index] ?? '' }));
}

function createEngines(root: string, scenarioId: string): { reducer: Engine; machine: Engine; ink: Engine } {
  const { scenario } = readTalkFiles(root, scenarioId);
  const machine = createConversationMachine(scenario);
  const story = new Story(compileStory(root, scenarioId));
  return {
    reducer(pick) {
      let state = startConversation(scenario);
      for (let replies = 0; ; replies += 1) {
        const available = listAvailableReplies(scenario, state);
        if (available.length === 0) return { replies, ending: state.at, anger: state.anger, trust: state.trust };
        state = step(scenario, state, available[pick(available.length)]?.id ?? '') as TalkState;
      }
    },
    machine(pick) {
      const actor = createActor(machine).start();
      for (let replies = 0; ; replies += 1) {
        const { value, context } = actor.getSnapshot();
        const available = listAvailableReplies(scenario, { ...context, at: String(value) });
        if (available.length === 0) return { replies, ending: String(value), anger: context.anger, trust: context.trust };
        actor.send({ type: available[pick(available.length)]?.id ?? '' });
      }
    },
    ink(pick) {
      story.ResetState();
      for (let replies = 0; ; replies += 1) {
        while (story.canContinue) story.Continue();
        const value = (name: string): unknown => story.variablesState.$(name);
        if (story.currentChoices.length === 0) {
          return { replies, ending: String(value('place')), anger: Number(value('anger')), trust: Number(value('trust')) };
        }
        story.ChooseChoiceIndex(pick(story.currentChoices.length));
      }
    },
  };
}

function pickFrom(seed: number): Pick {
  const random = xoroshiro128plus(seed);
  return (count) => uniformInt(random, 0, count - 1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
