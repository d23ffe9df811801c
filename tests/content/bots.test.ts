import { describe, expect, test } from 'vitest';
import { readPoliteBeginnings } from '../../src/authoring/count-politeness.ts';
import { type Bot, createShuffledBot, FIRST_BOT, listFormBots, playBot } from '../../src/authoring/play-bot.ts';
import { mapRoads } from '../../src/domain/scoring/road-map.ts';
import { findBestPoints, findScoreRange } from '../../src/domain/scoring/search-roads.ts';
import { root } from '../architecture/list-files.ts';
import { LANGUAGES, readShipped } from './read-shipped.ts';

const WITHIN = 10;

const games = (await readShipped())
  .map((shipped) => ({ ...shipped, map: mapRoads(shipped.method, shipped.scenario) }))
  .map((shipped) => ({
    ...shipped,
    best: findBestPoints(shipped.map),
    random: findScoreRange(shipped.map).random,
  }));
type Game = (typeof games)[number];

const shuffled = Array.from({ length: 20 }, (_, index) => createShuffledBot(index + 1));
const random = mean(games.map((game) => game.random));

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function play({ method, scenario, words, best }: Game, bot: Bot, language: string): number {
  const sentences = words.get(language)?.sentences;
  if (sentences === undefined) throw new Error(`${scenario.id} has no words in ${language}.`);
  return playBot(method, scenario, best, sentences, bot);
}

const formBots = await Promise.all(LANGUAGES.map(async (language) => ({ language, bots: listFormBots(await readPoliteBeginnings(root, language)) })));

describe.each(formBots)('in $language', ({ language, bots }) => {
  describe.each(bots)('always taking the $name reply', (bot) => {
    test.each(games)('does not pass $name', (game) => {
      expect(play(game, bot, language)).toBeLessThan(game.method.pass.mark);
    });

    test('scores about what picking at random scores, over the library', () => {
      const average = mean(games.map((game) => play(game, bot, language)));
      expect(Math.abs(average - random), `${average.toFixed(1)} against ${random.toFixed(1)} at random`).toBeLessThanOrEqual(WITHIN);
    });
  });
});

describe('always taking the first reply', () => {
  test.each(games)('does not pass $name, in the order of the file or in any that is shown', (game) => {
    for (const bot of [FIRST_BOT, ...shuffled]) expect(play(game, bot, 'en'), bot.name).toBeLessThan(game.method.pass.mark);
  });

  test('scores about what picking at random scores, over the library', () => {
    expect(Math.abs(mean(games.map((game) => play(game, FIRST_BOT, 'en'))) - random)).toBeLessThanOrEqual(WITHIN);
    expect(Math.abs(mean(games.flatMap((game) => shuffled.map((bot) => play(game, bot, 'en')))) - random)).toBeLessThanOrEqual(WITHIN);
  });
});
