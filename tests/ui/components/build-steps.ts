import type { StepLabel } from '../../../src/ui/components/step-label.ts';

/** The five steps of LAST as they are shown in English. */
export const STEPS: readonly StepLabel[] = [
  { step: 'listen', letter: 'L', name: 'Listen' },
  { step: 'apologize', letter: 'A', name: 'Apologize' },
  { step: 'solve', letter: 'S', name: 'Solve' },
  { step: 'thank', letter: 'T', name: 'Thank' },
  { step: 'compensate', letter: 'C', name: 'Compensate' },
];
