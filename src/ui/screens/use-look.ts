import { useEffect } from 'react';
import { applyLook } from '../styles/apply-look.ts';
import { useSettings } from './use-settings.ts';

/** Keeps colours, text size and motion of the page as they are set. */
export function useLook(): void {
  const { theme, text, motion } = useSettings().settings;
  useEffect(() => applyLook({ theme, text, motion }), [theme, text, motion]);
}
