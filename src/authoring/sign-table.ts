import { measureExcess } from '../domain/signs/count-hits.ts';
import { type Direction, takeOutermost } from '../domain/signs/follow-sign.ts';
import { inHundred } from '../domain/signs/in-hundred.ts';
import { pointAtTurns, WORDS_SHOWN } from '../domain/signs/point-at-turns.ts';
import { refusesHits, refusesMean, refusesPass, refusesRule, refusesScore } from '../domain/signs/sign-bounds.ts';
import { tryLanguages } from '../domain/signs/try-languages.ts';
import { type LibraryTrial, listAbove, meanOf } from '../domain/signs/try-library.ts';
import type { LanguageTrial } from '../domain/signs/try-signs.ts';
import { readSignLibrary } from './read-sign-library.ts';
import { SIGNS_FOLDER } from './read-sign-lists.ts';
import { nameSign } from './sign-names.ts';

type Print = (line: string) => void;
const [NAME, TURN, CELL] = [28, 17, 15];
/** Signs that are followed turn by turn. */
const STRONGEST = 6;

/**
 * Prints what somebody would score who goes by form and cannot read: by language, over the library and on each scenario, every sign,
 * most and least of it. `!` marks what the check refuses.
 * @param only ids of scenarios and languages to show; all of them when empty. The library stays whole
 */
export async function printSignTable(root: string, only: readonly string[], print: Print): Promise<void> {
  const library = await readSignLibrary(root);
  const ids = library.scenarios.map(({ arena }) => arena.scenario.id);
  const wantedIds = ids.filter((id) => only.includes(id));
  const languages = [...new Set(library.scenarios.flatMap(({ words }) => Object.keys(words)))];
  const wanted = languages.filter((language) => only.includes(language));
  for (const trial of tryLanguages(library, wanted.length > 0 ? wanted : undefined)) {
    if (library.lists[trial.language] === undefined) print(`\n${trial.language} has no word lists in ${SIGNS_FOLDER}: only the other signs are looked at.`);
    printLibrary(trial, print);
    for (const one of trial.trials) {
      if (wantedIds.length === 0 || wantedIds.includes(one.arena.scenario.id)) printScenario(one, print);
    }
  }
}

function printLibrary(library: LibraryTrial, print: Print): void {
  const { language, trials, signs, rules } = library;
  print(`\n${language}, ${trials.length} complaints: mean above random, best replies found (standard deviations above chance)`);
  printPairs(signs, print, ({ above, hits }, index) => [
    mark(refusesMean(trials, index, above), withSign(above, 1)),
    mark(refusesHits(hits), `${hits.hits.toFixed(1)}/${hits.turns} (${measureExcess(hits).toFixed(1)})`),
  ]);
  if (rules.length === 0) return;
  const above = listAbove(library);
  const parts = rules.map(({ pass }, index) => {
    const arena = trials[index]?.arena;
    return `${arena?.scenario.id} ${withSign(above[index] ?? 0, 0)} ${mark(arena !== undefined && refusesPass(arena, pass), inHundred(pass))}`;
  });
  print(`  a rule fitted to the others: ${mark(refusesRule(library), withSign(meanOf(above), 1))}: ${parts.join(', ')}`);
}

/** A difference, also where it is none: +3.5, -0.2. */
function withSign(difference: number, digits: number): string {
  return `${difference >= 0 ? '+' : ''}${difference.toFixed(digits)}`;
}

function printScenario(trial: LanguageTrial, print: Print): void {
  const { arena, language, signs } = trial;
  const { random, scenario } = arena;
  print(`\n  ${scenario.id}, ${language}: score at random ${random.score.toFixed(1)}, passes ${inHundred(random.pass)}; by sign: score, passes, best found`);
  printPairs(signs, print, ({ score, pass, hits }) => [
    mark(refusesScore(arena, score, hits), score.toFixed(1)),
    mark(refusesPass(arena, pass), inHundred(pass)),
    `${hits.hits.toFixed(1)}/${hits.turns}`,
  ]);
  printTurns(trial, print);
}

/** One line a sign, most of it on the left and least of it on the right; signs that tell nothing apart are left out. */
function printPairs<T extends { readonly sign: string; readonly direction: Direction; readonly hits: { readonly variance: number } }>(
  signs: readonly T[],
  print: Print,
  cells: (sign: T, index: number) => readonly string[],
): void {
  const row = (index: number) => {
    const sign = signs[index];
    return sign === undefined
      ? ''
      : cells(sign, index)
          .map((cell) => cell.padStart(CELL))
          .join('');
  };
  for (let index = 0; index < signs.length; index += 2) {
    if (signs[index]?.hits.variance === 0 && signs[index + 1]?.hits.variance === 0) continue;
    print(`  ${nameSign(signs[index]?.sign ?? '').padEnd(NAME)} most${row(index)}   least${row(index + 1)}`);
  }
}

/** What the strongest signs take in each turn, and the words or marks that lead them to the best reply. */
function printTurns(trial: LanguageTrial, print: Print): void {
  const { arena, signs, whole } = trial;
  const strongest = [...signs]
    .sort((a, b) => measureExcess(b.hits) - measureExcess(a.hits))
    .slice(0, STRONGEST)
    .map((sign) => ({ ...sign, tells: pointAtTurns(trial, sign.at, sign.direction) }));
  for (const [at, turn] of arena.turns.entries()) {
    const picks = strongest.map(({ sign, direction, at: column, tells }) => {
      const taken = takeOutermost(whole[column]?.values ?? [], turn.first, turn.choices.length, direction);
      const words = tells.find((tell) => tell.turn === turn.turn)?.words.slice(0, WORDS_SHOWN) ?? [];
      const shown = words.length === 0 ? '' : ` “${words.join('” “')}”`;
      return `${direction} ${nameSign(sign)}: ${turn.choices.filter((_, choice) => taken[choice]).join('')}${shown}`;
    });
    print(`    ${turn.turn.padEnd(TURN)} best ${[...(arena.best[at] ?? [])].join('')}; ${picks.join(', ')}`);
  }
}

function mark(isRefused: boolean, text: string): string {
  return isRefused ? `!${text}` : text;
}
