import type { ReactNode } from 'react';
import type { Complaint } from '../../domain/scenario/complaint-schema.ts';
import { LineDrawing } from './line-drawing.tsx';

/** The way a complaint came, as the scenario names it. */
export type Channel = Complaint['channel'];

const DRAWINGS: Readonly<Record<Channel, ReactNode>> = {
  counter: <path d="M4 9.5L5.5 4h13L20 9.5M4 9.5c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0M5.5 12v8h13v-8M10 20v-4.5h4V20" />,
  phone: <path d="M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3c0 1.5-1 2.5-2.5 2.5A15 15 0 0 1 4 6c0-1.5 1-2.5 2.5-2.5z" />,
  chat: <path d="M4 5h16v11h-8.5L7 20v-4H4zM8.5 10.5h.1M12 10.5h.1M15.5 10.5h.1" />,
  email: <path d="M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5" />,
  letter: <path d="M6 3.5h9l3.5 3.5v13.5H6zM14.5 3.5V7.5h4M9 12h6.5M9 15.5h6.5" />,
};

/** The way the complaint came. Decoration: its word stands beside it. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  return <LineDrawing>{DRAWINGS[channel]}</LineDrawing>;
}
