import { useStore } from 'zustand';
import type { AttemptsState } from '../../app/attempts/attempts-store.ts';
import { useServices } from './services.ts';

/** A part of what is kept; the component renders again when that part changes. */
export function useAttempts<Part>(select: (state: AttemptsState) => Part): Part {
  return useStore(useServices().attempts, select);
}
