import type { StepLabel } from '../../../src/ui/components/step-label.ts';

/** The five steps of LAST as they are shown in English. */
export const STEPS: readonly StepLabel[] = [
  { step: 'listen', letter: 'L', name: 'Listen', colour: 'blue', icon: 'ear' },
  { step: 'apologize', letter: 'A', name: 'Apologize', colour: 'violet', icon: 'heart' },
  { step: 'solve', letter: 'S', name: 'Solve', colour: 'green', icon: 'wrench' },
  { step: 'thank', letter: 'T', name: 'Thank', colour: 'amber', icon: 'flower' },
  { step: 'compensate', letter: 'C', name: 'Compensate', colour: 'rose', icon: 'gift' },
];
