import { createContext, use } from 'react';
import type { Services } from '../../app/services.ts';

/** Everything that runs behind the screens; set once at the root. */
export const ServicesContext = createContext<Services | undefined>(undefined);

/** The running services. Throws outside the root, which is a mistake in the code. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('A screen is used outside the root of the app.');
  return services;
}
