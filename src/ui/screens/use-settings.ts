import { useStore } from 'zustand';
import type { SettingsState } from '../../app/settings/settings-store.ts';
import { useServices } from './services.ts';

/** The settings and the way to change them. */
export function useSettings(): SettingsState {
  return useStore(useServices().settings);
}
