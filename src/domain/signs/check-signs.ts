import { SCENARIOS_FOLDER } from '../library/library-folders.ts';
import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { Direction } from './follow-sign.ts';
import { inHundred } from './in-hundred.ts';
import { pointAtTurns, type Tell, WORDS_SHOWN } from './point-at-turns.ts';
import {
  HIT_DEVIATIONS,
  LIBRARY_POINTS,
  PASS_ABOVE,
  RULE_POINTS,
  refusesHits,
  refusesMean,
  refusesPass,
  refusesRule,
  refusesScore,
  SCENARIO_POINTS,
} from './sign-bounds.ts';
import { type LibraryTrial, listAbove, meanOf } from './try-library.ts';
import type { LanguageTrial } from './try-signs.ts';

/** Turns that a problem names; the table has the rest. */
const MOST_TURNS = 6;

/** Everything by which form tells the best reply in one language. */
export function checkSigns(library: LibraryTrial): Problem[] {
  return [...library.trials.flatMap(checkScenario), ...checkLibrarySigns(library), ...checkRules(library)].slice(0, MOST_PROBLEMS);
}

function checkScenario(trial: LanguageTrial): Problem[] {
  const { arena, signs } = trial;
  return signs.flatMap(({ sign, direction, score, pass, hits, at }): Problem[] => {
    const told = (value: string) => ({ ...placeOf(trial), found: `${nameSign(sign, direction)} ${value}${listTells(pointAtTurns(trial, at, direction))}` });
    const { random } = arena;
    if (refusesScore(arena, score, hits)) return [{ code: 'sign_scores', ...told(score.toFixed(0)), expected: atMost(random.score + SCENARIO_POINTS, 0) }];
    return refusesPass(arena, pass) ? [{ code: 'sign_passes', ...told(inHundred(pass)), expected: `≤ ${inHundred(random.pass + PASS_ABOVE)}` }] : [];
  });
}

function checkLibrarySigns({ language, trials, signs }: LibraryTrial): Problem[] {
  const place = { file: SCENARIOS_FOLDER, path: [language] };
  return signs.flatMap(({ sign, direction, above, hits }, index): Problem[] => {
    const name = nameSign(sign, direction);
    const problems: Problem[] = [];
    if (refusesMean(trials, index, above)) {
      problems.push({ code: 'sign_scores_everywhere', ...place, found: `${name} +${above.toFixed(1)}`, expected: atMost(LIBRARY_POINTS, 0) });
    }
    if (refusesHits(hits)) {
      const often = hits.chance + HIT_DEVIATIONS * Math.sqrt(hits.variance);
      problems.push({ code: 'sign_finds_best', ...place, found: `${name} ${hits.hits.toFixed(1)} / ${hits.turns}`, expected: atMost(often, 1) });
    }
    return problems;
  });
}

/** A rule that was fitted elsewhere needs no sign to be strong by itself. */
function checkRules(library: LibraryTrial): Problem[] {
  const { language, trials, rules } = library;
  const passing = rules.flatMap(({ pass }, index): Problem[] => {
    const trial = trials[index];
    if (trial === undefined || !refusesPass(trial.arena, pass)) return [];
    return [{ code: 'rule_passes', ...placeOf(trial), found: inHundred(pass), expected: `≤ ${inHundred(trial.arena.random.pass + PASS_ABOVE)}` }];
  });
  if (!refusesRule(library)) return passing;
  const found = `+${meanOf(listAbove(library)).toFixed(1)}`;
  return [...passing, { code: 'rule_scores', file: SCENARIOS_FOLDER, path: [language], found, expected: atMost(RULE_POINTS, 0) }];
}

function placeOf({ arena, language }: LanguageTrial): Pick<Problem, 'file' | 'path'> {
  return { file: `${SCENARIOS_FOLDER}/${arena.scenario.id}/${language}.json`, path: ['sentences'] };
}

/** As in `most semicolons`, but one word in every language. */
function nameSign(sign: string, direction: Direction): string {
  return `${direction}.${sign}`;
}

function listTells(tells: readonly Tell[]): string {
  if (tells.length === 0) return '';
  const named = tells.slice(0, MOST_TURNS).map(({ turn, best, words }) => {
    const shown = words.slice(0, WORDS_SHOWN).map((word) => `“${word}”`);
    return [`${turn}.${best}`, ...shown].join(' ');
  });
  return ` (${named.join(', ')}${tells.length > MOST_TURNS ? ', …' : ''})`;
}

function atMost(bound: number, digits: number): string {
  return `≤ ${bound.toFixed(digits)}`;
}
