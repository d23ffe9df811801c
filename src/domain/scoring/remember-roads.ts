import type { Method } from '../method/method-schema.ts';
import type { RoadMap } from './road-map.ts';

type Work<T> = (map: RoadMap, withSilence: boolean) => T;

/** Has something about all roads worked out once, for as long as the states of their talk live: whoever checks a scenario asks several times. */
export function rememberRoads<T>(work: Work<T>): Work<T> {
  const known = new WeakMap<RoadMap['graph'], readonly { readonly method: Method; readonly withSilence: boolean; readonly done: T }[]>();
  return (map, withSilence) => {
    const before = known.get(map.graph) ?? [];
    const found = before.find((one) => one.method === map.method && one.withSilence === withSilence);
    if (found !== undefined) return found.done;
    const done = work(map, withSilence);
    known.set(map.graph, [...before, { method: map.method, withSilence, done }]);
    return done;
  };
}
