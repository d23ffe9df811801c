import { useState } from 'react';
import type { Known } from '../../app/learners/people.ts';
import { useServices } from './services.ts';

/** Who practises here, as this screen was opened: whoever sits down on another screen comes back to a new one. */
export function usePerson(): Known {
  const { people } = useServices();
  return useState(people.known)[0];
}
