import { startTransition, useEffect, useState } from 'react';
import { chartRoads, type RoadChart } from '../../../domain/scoring/chart-roads.ts';
import type { ReviewProps } from '../debrief/review-props.ts';
import { useServices } from '../services.ts';
import type { RoadLayout } from './lay-out-roads.ts';

/** All roads of a complaint, and where they are drawn as far as that is known: without a layout there is the list alone. */
export type Roads = { readonly chart: RoadChart; readonly layout: RoadLayout | undefined };

/**
 * Has the roads listed beside the page and laid out; undefined until then.
 * @param isWanted whether anybody is to see them: what lays them out is fetched only then
 */
export function useRoads({ debrief, talk: { scenario, method } }: ReviewProps, isWanted: boolean): Roads | undefined {
  const { scorer } = useServices();
  const [roads, setRoads] = useState<Roads>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const work = async () => {
      const laying = import('./lay-out-roads.ts').catch(() => undefined);
      const ways = await scorer.listWays({ scenario, method }).catch(() => undefined);
      const lay = await laying;
      if (isGone || ways === undefined) return;
      const chart = chartRoads(scenario, ways, debrief);
      startTransition(() => setRoads({ chart, layout: lay?.layOutRoads(chart) }));
    };
    void work();
    return () => {
      isGone = true;
    };
  }, [scorer, scenario, method, debrief, isWanted]);
  return roads;
}
