import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { Mode } from '../../domain/attempt/talk-setting.ts';
import { toMoment } from '../../domain/attempt/to-moment.ts';
import { toTalkSetting } from '../../domain/attempt/to-talk-setting.ts';
import { mixBits } from '../../domain/conversation/mix-bits.ts';
import { hashStructure } from '../../domain/format/hash-structure.ts';
import { drawPseudonym } from '../../domain/learner/draw-pseudonym.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import { drawMoves } from '../../domain/review/draw-moves.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';

/** What a made-up group is drawn from. */
export type SampleParts = {
  readonly library: string;
  /** Complaints that it practises on; with none there is no group. */
  readonly structures: readonly { readonly method: Method; readonly scenario: Scenario }[];
  /** Names of its people, which say that they are made up. */
  readonly names: readonly string[];
  readonly language: string;
  /** The moment up to which it has practised, ISO 8601 in UTC. */
  readonly now: string;
  /** 0 to 2^32 - 1: the same group for the same seed. */
  readonly seed: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Over which it has practised. */
const DAYS = 42;
/** Percent of the replies: nobody is without a slip for ever. */
const BEST_SKILL = 94;

/**
 * The talks of a made-up group, to try a review with: everybody chooses the best reply as often as their skill has it, which grows from talk to talk for
 * most and falls for a few; the first talk is guided, the others are assessed.
 */
export function drawSample({ library, structures, names, language, now, seed }: SampleParts): Attempt[] {
  const random = xoroshiro128plus(mixBits(seed));
  const draw = (least: number, most: number) => uniformInt(random, least, most);
  if (structures.length === 0) return [];
  return names.flatMap((name, person) => {
    const learner = { id: `sample-${String(person).padStart(4, '0')}`, pseudonym: drawPseudonym(mixBits(seed + person) % 400_000_000), name };
    const count = draw(2, 9);
    const growth = draw(-2, 6);
    const first = draw(40, 88);
    return Array.from({ length: count }, (_, index): Attempt => {
      const { method, scenario } = structures[(index + draw(0, structures.length - 1)) % structures.length] as SampleParts['structures'][number];
      const mode: Mode = index === 0 ? 'guided' : 'assessment';
      const day = Math.floor(Date.parse(now) / DAY) - DAYS + Math.floor((DAYS * (index + 1)) / (count + 1));
      const started = day * DAY + draw(8 * 60, 17 * 60) * MINUTE;
      const at = (minutes: number) => toMoment(new Date(Math.min(started + minutes * MINUTE, Date.parse(now))).toISOString());
      const moves = drawMoves(method, scenario, Math.min(BEST_SKILL, first + growth * index), draw);
      return {
        formatVersion: 3,
        id: `${learner.id}-${index + 1}`,
        library,
        scenario: { id: scenario.id, revision: scenario.revision, structure: hashStructure(scenario) },
        method: { id: method.id, revision: method.revision, structure: hashStructure(method) },
        learner,
        setting: toTalkSetting(mode, 0),
        shown: { language, seed: draw(0, 0x7fffffff) },
        startedAt: at(0),
        moves: moves.map((move, place) => ({ ...move, at: at((place + 1) / 2) })),
        events: [],
        finishedAt: at((moves.length + 1) / 2),
      };
    });
  });
}
