import { CHANNEL_NAME } from '../saved-keys.ts';
import type { RecordKey } from './record-log.ts';

/** Broadcasts to the other open tabs which record has changed, and hears it from them. */
export type RecordBroadcast = {
  post(key: RecordKey): void;
  /** @returns unsubscribes */
  subscribe(listener: (key: RecordKey) => void): () => void;
};

/** Over a BroadcastChannel; where the browser has none or refuses it, nobody hears, and saving still finds every conflict. */
export function openRecordBroadcast(name: string = CHANNEL_NAME): RecordBroadcast {
  const channel = openChannel(name);
  if (channel === undefined) return { post: () => {}, subscribe: () => () => {} };
  return {
    post: ({ kind, id }) => channel.postMessage({ kind, id }),
    subscribe(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isKey(data)) listener(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** Another tab may run another version of the product and say other things. */
function isKey(data: unknown): data is RecordKey {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string' && 'id' in data && typeof data.id === 'string';
}

/** A browser that refuses storage may have no channel either, or refuse to make one. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
