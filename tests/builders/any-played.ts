import fc from 'fast-check';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { type Entry, sortEntries } from '../../src/domain/attempt/entries.ts';
import type { RecordedEvent, RecordedMove } from '../../src/domain/attempt/move-schema.ts';
import { listAvailableReplies } from '../../src/domain/conversation/list-available-replies.ts';
import { step } from '../../src/domain/conversation/step.ts';
import { startConversation, type TalkState } from '../../src/domain/conversation/talk-state.ts';
import { hashStructure } from '../../src/domain/format/hash-structure.ts';
import { buildAttempt } from './build-attempt.ts';
import { buildLast, buildTornCoat } from './torn-coat.ts';

const scenario = buildTornCoat();
const method = buildLast();

/** What is done next: a reply by its number among those that are open, silence, or something beside them; and after how many milliseconds. */
const act = fc.record({
  what: fc.oneof(
    { weight: 1, arbitrary: fc.nat({ max: 3 }) },
    fc.constantFrom('silence', 'guide_opened', 'paused', 'resumed', 'extended', 'taken_back', 'hy', 'ru'),
  ),
  gap: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 90_000 }) }, fc.integer({ min: -90_000_000, max: 9_000_000_000 })),
});

const drawnId = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 4, maxLength: 4 })
  .map((parts) => `a-${parts.map((part) => part.toString(16).padStart(8, '0')).join('-')}`);
const anyId = fc.oneof(drawnId, fc.constantFrom('attempt-0001', 'learner-0001', 'a-17e798b3'));

/** Any attempt at `buildTornCoat` that could have been played: its moves fit, its events stand where a talk can have them. */
export const anyPlayed: fc.Arbitrary<Attempt> = fc
  .record({
    id: anyId,
    learner: fc.record({ id: anyId, pseudonym: fc.constantFrom('7K3-F9Q', '222-222', 'Somebody'), name: fc.constantFrom('Ани', 'Արուսյակ', '=1+1') }),
    setting: fc.record(
      { hints: fc.boolean(), guide: fc.boolean(), clock: fc.integer({ min: 0, max: 600 }), audience: fc.constantFrom('alone' as const, 'group' as const) },
      { requiredKeys: ['hints', 'guide', 'audience'] },
    ),
    from: fc.option(fc.record({ attempt: anyId, moves: fc.integer({ min: 0, max: 200 }) }), { nil: undefined }),
    language: fc.constantFrom('en', 'hy', 'mn'),
    startedAt: fc.constantFrom('2026-11-21T14:00:00.250Z', '1969-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'),
    acts: fc.array(act, { maxLength: 24, size: 'max' }),
    end: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
  })
  .map(({ acts, end, from, startedAt, ...rest }) => {
    const entries = play(acts, Date.parse(startedAt));
    const last = entries.at(-1)?.at ?? startedAt;
    return buildAttempt({
      ...rest,
      ...(from && { from }),
      library: 'amends',
      scenario: { id: scenario.id, revision: scenario.revision, structure: hashStructure(scenario) },
      method: { id: method.id, revision: method.revision, structure: hashStructure(method) },
      startedAt,
      ...(sortEntries(entries) as { moves: RecordedMove[]; events: RecordedEvent[] }),
      ...(end !== undefined && { finishedAt: new Date(Date.parse(last) + end).toISOString() }),
    });
  });

type Act = { readonly what: number | string; readonly gap: number };

function play(acts: readonly Act[], started: number): Entry[] {
  const states: TalkState[] = [startConversation(scenario)];
  const entries: Entry[] = [];
  let now = started;
  for (const { what, gap } of acts) {
    now += gap;
    const at = new Date(now).toISOString();
    const state = states.at(-1) as TalkState;
    const open = scenario.turns.some(({ id }) => id === state.at) ? listAvailableReplies(scenario, state) : [];
    const choice = what === 'silence' ? what : typeof what === 'number' ? open[what % Math.max(1, open.length)]?.id : undefined;
    const next = choice === undefined ? undefined : step(scenario, state, choice);
    if (choice !== undefined && next !== undefined) {
      states.push(next);
      entries.push({ turn: state.at, choice, at });
    } else if (what === 'hy' || what === 'ru') entries.push({ event: 'language_changed', at, language: what });
    else if (what === 'taken_back' && states.length > 1) {
      states.pop();
      entries.push({ event: what, at });
    } else if (what === 'guide_opened' || what === 'paused' || what === 'resumed' || what === 'extended') entries.push({ event: what, at });
  }
  return entries;
}

/** An attempt with its moments cut to whole seconds, and without what no sealed form says. */
export function toSealedPart({ learner: _learner, shown: { language }, result: _result, device: _device, ...attempt }: Attempt) {
  const cut = (at: string) => new Date(Math.floor(Date.parse(at) / 1000) * 1000).toISOString();
  return {
    ...attempt,
    shown: { language, seed: 0 },
    startedAt: cut(attempt.startedAt),
    ...(attempt.finishedAt !== undefined && { finishedAt: cut(attempt.finishedAt) }),
    moves: attempt.moves.map((move) => ({ ...move, at: cut(move.at) })),
    events: attempt.events.map((event) =>
      event.event === 'taken_back' ? { ...event, at: cut(event.at), move: { ...event.move, at: cut(event.move.at) } } : { ...event, at: cut(event.at) },
    ),
  };
}
