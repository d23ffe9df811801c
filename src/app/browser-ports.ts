import { toMoment } from '../domain/attempt/to-moment.ts';
import type { Ports } from './ports.ts';

/** Time and chance as the browser gives them. `randomUUID` is missing on plain-http pages, `getRandomValues` is not. */
export const browserPorts: Ports = {
  now: () => toMoment(new Date().toISOString()),
  newId: () => crypto.getRandomValues(new Uint32Array(4)).reduce((id, part) => `${id}-${part.toString(16).padStart(8, '0')}`, 'a'),
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  // A hidden tab paints nothing, so a frame is not waited for.
  painted: () => new Promise((resolve) => setTimeout(resolve, 60)),
};
