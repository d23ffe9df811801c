import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { drawSample } from '../../../src/app/review/draw-sample.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { groupBy } from '../../../src/domain/review/group-by.ts';
import { readTalkFiles } from '../read-talk-files.ts';

/** What is written: how many people, and how many of some five talks each they have had over and over, six weeks each time. */
export type HandedIn = { readonly people: number; readonly times: number };

const NOW = Date.parse('2026-11-30T00:00:00.000Z');
const SIX_WEEKS = 42 * 86_400_000;
const SYLLABLES = ['an', 'be', 'da', 'er', 'gu', 'ha', 'ik', 'jo', 'ka', 'lu', 'mi', 'no', 'ol', 'pe', 'ra', 'su', 'ti', 'un', 'va', 'za'];

/** Writes what a made-up group hands in, a file a person, without signatures. @returns the files and how many talks and decisions are in them */
export function writeHandIns(root: string, folder: string, scenarioIds: readonly string[], { people, times }: HandedIn) {
  const structures = scenarioIds.map((id) => readTalkFiles(root, id));
  const random = xoroshiro128plus(20_261_130);
  const draw = () => SYLLABLES[uniformInt(random, 0, SYLLABLES.length - 1)] ?? '';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  // Names so far apart that nobody is asked whether two are one.
  const names = Array.from({ length: people }, () => `${capital(draw() + draw() + draw() + draw())} ${capital(draw() + draw() + draw() + draw())}`);
  const attempts = Array.from({ length: times }, (_, time): Attempt[] => {
    const now = new Date(NOW - (times - 1 - time) * SIX_WEEKS).toISOString();
    return drawSample({ library: 'amends', structures, names, language: 'en', now, seed: time }).map((attempt) => ({
      ...attempt,
      id: `${attempt.id}-${time}`,
    }));
  }).flat();
  const paths = [...groupBy(attempts, ({ learner }) => learner?.id ?? '')].map(([id, own]) => {
    const [first] = own;
    const learner = { ...first?.learner, id };
    const talks = own.map((attempt) => ({ attempt: { ...attempt, learner } }));
    const path = join(folder, `${id}.amends.txt`);
    writeFileSync(path, JSON.stringify({ formatVersion: 1, product: 'amends', kind: 'hand_in', savedAt: '2026-11-30T12:00:00.000Z', learner, talks }));
    return path;
  });
  return { paths, talks: attempts.length, decisions: attempts.reduce((sum, { moves }) => sum + moves.length, 0) };
}
