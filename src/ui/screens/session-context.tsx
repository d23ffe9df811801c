import { createContext, type ReactNode, use } from 'react';
import type { Session } from '../../app/session/session-machine.ts';
import { useServices } from './services.ts';

const SessionContext = createContext<Session | undefined>(undefined);

/** Opens the session for the screens inside. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { openSession } = useServices();
  return <SessionContext value={openSession()}>{children}</SessionContext>;
}

/** The running session. Throws outside its provider, which is a mistake in the code. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('A screen of the talk is used outside its session.');
  return session;
}
