/** Runs beside the page (a Web Worker): searching all roads of a talk takes a phone longer than a page may stand still. */

import { listWays } from '../../domain/conversation/list-ways.ts';
import type { Method } from '../../domain/method/method-schema.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import { openPointSearch } from '../../domain/scoring/open-point-search.ts';
import { scoreAttempt } from '../../domain/scoring/score-attempt.ts';
import { scoreBestOn } from '../../domain/scoring/score-best-on.ts';
import type { ScoringAnswer, ScoringRequest } from './scoring-messages.ts';

const materials = new Map<number, { readonly method: Method; readonly scenario: Scenario }>();

self.addEventListener('message', ({ data }: MessageEvent<ScoringRequest>) => {
  const { id, moves, isBestOn = false, material = materials.get(data.scenario) } = data;
  if (material !== undefined) materials.set(data.scenario, material);
  self.postMessage(answer());

  function answer(): ScoringAnswer {
    try {
      if (material === undefined) throw new Error('The scenario has not come.');
      const { method, scenario } = material;
      if (moves === undefined) return { id, found: listWays(openPointSearch(method, scenario, false).map.graph) };
      return { id, found: (isBestOn ? scoreBestOn : scoreAttempt)(method, scenario, moves) };
    } catch (error) {
      return { id, error: String(error) };
    }
  }
});
