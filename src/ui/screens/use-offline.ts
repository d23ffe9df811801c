import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { OfflineState } from '../../app/offline/offline-store.ts';
import { useServices } from './services.ts';

/** How the app stands on this device in the language shown, and what can be done about it. */
export function useOffline(): OfflineState {
  const { i18n } = useTranslation();
  const state = useStore(useServices().offline);
  const { status } = state;
  // What is here of the language before says nothing about this one.
  return status.phase === 'ready' && status.language !== i18n.language ? { ...state, status: { phase: 'waiting' } } : state;
}
