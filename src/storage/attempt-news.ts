import { CHANNEL_NAME } from './saved-keys.ts';

/** Tells the other open tabs which attempt has changed, and hears it from them. */
export type AttemptNews = {
  tell(attemptId: string): void;
  /** @returns stops listening */
  listen(listener: (attemptId: string) => void): () => void;
};

/** News over a BroadcastChannel; where the browser has none, nobody is told, and saving still finds every conflict. */
export function openAttemptNews(): AttemptNews {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, listen: () => () => {} };
  const channel = new BroadcastChannel(CHANNEL_NAME);
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
