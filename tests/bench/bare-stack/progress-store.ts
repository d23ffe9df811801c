import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type Progress = {
  /** Replies said so far, as turn.letter. */
  readonly replies: readonly string[];
  readonly dark: boolean;
  readonly record: (reply: string) => void;
  readonly switchTheme: () => void;
};

/** What is kept on this device. */
export const useProgress = create(
  persist<Progress>(
    (set) => ({
      replies: [],
      dark: false,
      record: (reply) => set(({ replies }) => ({ replies: [...replies, reply] })),
      switchTheme: () => set(({ dark }) => ({ dark: !dark })),
    }),
    { name: 'bare-stack' },
  ),
);
