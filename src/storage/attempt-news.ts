import { CHANNEL_NAME } from './saved-keys.ts';

/** Tells the other open tabs which attempt has changed, and hears it from them. */
export type AttemptNews = {
  tell(attemptId: string): void;
  /** @returns stops listening */
  listen(listener: (attemptId: string) => void): () => void;
};

/** News over a BroadcastChannel; where the browser has none or refuses it, nobody is told, and saving still finds every conflict. */
export function openAttemptNews(): AttemptNews {
  const channel = openChannel();
  if (channel === undefined) return { tell: () => {}, listen: () => () => {} };
  return {
    tell: (attemptId) => channel.postMessage({ attemptId }),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        // Another tab may run another version of the product and say other things.
        if (typeof data === 'object' && data !== null && 'attemptId' in data && typeof data.attemptId === 'string') listener(data.attemptId);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** A browser that refuses storage may have no channel either, or refuse to make one. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL_NAME);
  } catch {
    return undefined;
  }
}
