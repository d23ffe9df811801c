import { useCallback, useEffect, useRef, useState } from 'react';
import { type CameraTrouble, type OpenCamera, openCamera, stopCamera } from './open-camera.ts';

/** What there is of a camera. */
export type CameraState = { readonly phase: 'starting' } | { readonly phase: 'open'; readonly camera: OpenCamera } | { readonly phase: CameraTrouble };

/**
 * A camera for as long as what asks for it is shown: it stops when that goes, and when the page is left or hidden.
 * @param onHidden the page was left or hidden, so that the camera has stopped
 * @returns what there is of it, and a way to ask again, or for another one
 */
export function useCamera(onHidden: () => void): { readonly state: CameraState; readonly ask: (id?: string) => void } {
  const [state, setState] = useState<CameraState>({ phase: 'starting' });
  const open = useRef<OpenCamera>(undefined);
  const asked = useRef(0);

  const close = useCallback(() => {
    asked.current += 1;
    if (open.current !== undefined) stopCamera(open.current);
    open.current = undefined;
  }, []);
  const ask = useCallback(
    async (id?: string) => {
      close();
      const own = asked.current;
      setState({ phase: 'starting' });
      const came = await openCamera(id);
      if (typeof came === 'string') return own === asked.current && setState({ phase: came });
      // Nobody waits for it any more.
      if (own !== asked.current) return stopCamera(came);
      open.current = came;
      setState({ phase: 'open', camera: came });
    },
    [close],
  );
  useEffect(() => {
    void ask();
    return close;
  }, [ask, close]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'visible') return;
      close();
      onHidden();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [close, onHidden]);
  return { state, ask: useCallback((id?: string) => void ask(id), [ask]) };
}
