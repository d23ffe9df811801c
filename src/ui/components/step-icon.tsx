import type { ReactNode } from 'react';
import type { StepSign } from '../../domain/method/method-schema.ts';
import { LineDrawing } from './line-drawing.tsx';

/** Drawn on 24 x 24, strokes only. */
const DRAWINGS: Readonly<Record<StepSign, ReactNode>> = {
  ear: (
    <>
      <path d="M6.5 10.5a5.8 5.8 0 0 1 11.6-.4c.1 3.2-2 4.3-3.2 5.9-1.1 1.5-.9 3.9-3.4 4.7-1.9.6-3.8-.5-4.3-2.5" />
      <path d="M9.6 11.2a2.8 2.8 0 0 1 5.5-.5c.2 1.7-1.3 2.2-2 3.2-.5.8-.3 1.7-1.2 2.1" />
    </>
  ),
  heart: (
    <>
      <path d="M12 19.6C7.2 16.3 3.8 13.2 3.8 9.3A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8.2 1.8c0 3.9-3.4 7-8.2 10.3z" />
      <path d="M8.2 12.3c1.5-.9 2.5-.5 3.8.4s2.3 1.2 3.8.3" />
    </>
  ),
  wrench: <path d="M14.7 5.1a4.8 4.8 0 0 0-5.4 6.6l-5.2 5.2a2 2 0 0 0 2.9 2.9l5.2-5.2a4.8 4.8 0 0 0 6.6-5.4l-2.9 2.9-2.9-.7-.7-2.9z" />,
  flower: (
    <>
      <circle cx="12" cy="8.8" r="2" />
      <path d="M10.3 7.6c-2-4.7 5.4-4.7 3.4 0 4.6-.8 4.7 4.6.4 3.800 2.100 4.300-6.300 4.300-4.200 0-4.300.8-4.200-4.6.4-3.800z" />
      <path d="M12 14.7V21m0-.6c-.3-2.300-1.900-3.6-4.6-3.6.2 2.400 1.900 3.6 4.6 3.6z" />
    </>
  ),
  gift: (
    <>
      <path d="M5.2 12.2h13.6v7.6H5.2zM4 8.3h16v3.9H4zM12 8.3v11.5" />
      <path d="M12 8.1C9.3 8.2 7.6 7.2 8 5.5c.5-1.8 3.3-1.3 4 2.6.7-3.9 3.5-4.4 4-2.6.4 1.7-1.3 2.7-4 2.6z" />
    </>
  ),
  speech: <path d="M4.5 5.5h15v10.2h-8.3L7 19.3v-3.6H4.5z" />,
};

/** The drawn sign of a step. Decoration only: letter and word stand beside it. */
export function StepIcon({ icon }: { readonly icon: StepSign }) {
  return <LineDrawing>{DRAWINGS[icon]}</LineDrawing>;
}
