import { useStore } from 'zustand';
import type { OfflineState } from '../../app/offline/offline-store.ts';
import { useServices } from './services.ts';

/** How the app stands on this device, and what can be done about it. */
export function useOffline(): OfflineState {
  return useStore(useServices().offline);
}
