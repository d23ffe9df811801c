import type { JudgedTalk, ScoreStanding } from './judged-talk.ts';

/** What came of bringing talks together. */
export type Merged = {
  /** Every talk once, those that were here first. */
  readonly talks: readonly JudgedTalk[];
  /** Those that are new or tell more than before, which are to be kept. */
  readonly changed: readonly JudgedTalk[];
  readonly added: number;
};

/** Seals by how much they tell: an intact one is never given up for another, nor one that was altered for none. */
const SEALS: readonly JudgedTalk['seal'][] = ['unsigned', 'altered', 'unchecked', 'intact'];

/** Results that talks came with, by how much they tell: that one was altered stays known, whatever else comes of the same talk. */
const SCORES: readonly ScoreStanding[] = ['not_here', 'misfit', 'absent', 'other_rules', 'same', 'altered'];

/**
 * Brings talks to those that are here. Two copies of one talk become one, with the better seal, the result that tells more, and the name that was given
 * last. A talk of the same id that differs is another, and stands beside it: `findConflicts` names both.
 */
export function mergeTalks(here: readonly JudgedTalk[], incoming: readonly JudgedTalk[]): Merged {
  const talks = [...here];
  const places = findPlaces(here, incoming);
  const changed = new Map<string, JudgedTalk>();
  for (const talk of incoming) {
    const key = keyOf(talk);
    const place = places.get(key) ?? talks.length;
    const before = talks[place];
    const after = before === undefined ? talk : mergeTwo(before, talk);
    if (after === before) continue;
    places.set(key, place);
    talks[place] = after;
    changed.set(key, after);
  }
  return { talks, changed: [...changed.values()], added: talks.length - here.length };
}

/** Where the talks are that came once more: few come at a time to many that are here. */
function findPlaces(here: readonly JudgedTalk[], incoming: readonly JudgedTalk[]): Map<string, number> {
  const wanted = new Set(incoming.map(({ record }) => record.talk));
  return new Map([...here.entries()].flatMap(([place, talk]) => (wanted.has(talk.record.talk) ? [[keyOf(talk), place] as const] : [])));
}

/** Talks of which there are differing copies, by id: somebody has changed one of them, or two claim one id. */
export function findConflicts(talks: readonly JudgedTalk[]): ReadonlyMap<string, readonly JudgedTalk[]> {
  const byTalk = new Map<string, JudgedTalk[]>();
  for (const judged of talks) byTalk.set(judged.record.talk, [...(byTalk.get(judged.record.talk) ?? []), judged]);
  return new Map([...byTalk].filter(([, copies]) => copies.length > 1));
}

function keyOf({ record, print }: JudgedTalk): string {
  return `${record.talk} ${print}`;
}

/** The very same object where the other tells nothing more. */
function mergeTwo(here: JudgedTalk, incoming: JudgedTalk): JudgedTalk {
  const proof = SEALS.indexOf(incoming.seal) > SEALS.indexOf(here.seal) ? incoming : here;
  const played = SCORES.indexOf(incoming.scores) > SCORES.indexOf(here.scores) || isPlayable(here, incoming) ? incoming : here;
  const said = (incoming.record.savedAt ?? '') > (here.record.savedAt ?? '') ? incoming : here;
  if (proof === here && played === here && said === here) return here;
  const { attempt, code } = played.record;
  const { seal, brokenSeal } = proof.record;
  const { learner, savedAt } = said.record;
  const { formatVersion, id, talk, receivedAt, file } = here.record;
  return {
    record: {
      formatVersion,
      id,
      talk,
      receivedAt,
      file,
      ...(attempt === undefined ? { code } : { attempt }),
      ...(attempt !== undefined && seal !== undefined && { seal }),
      ...(attempt !== undefined && brokenSeal !== undefined && { brokenSeal }),
      ...(learner !== undefined && { learner }),
      ...(savedAt !== undefined && { savedAt }),
    },
    print: here.print,
    ...(played.attempt !== undefined && { attempt: played.attempt }),
    seal: proof.seal,
    ...(proof.link !== undefined && { link: proof.link }),
    scores: played.scores,
    ...(played.score !== undefined && { score: played.score }),
  };
}

/** A talk with its moves is worth more than its code alone. */
function isPlayable(here: JudgedTalk, incoming: JudgedTalk): boolean {
  return here.record.attempt === undefined && incoming.record.attempt !== undefined;
}
