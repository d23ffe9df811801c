import { findNearest } from '../domain/problem/find-nearest.ts';

/**
 * Why the options of a command cannot be read, which was probably meant, and how the command is called.
 * @param error as `parseArgs` throws it
 * @param options names of those there are
 */
export function tellUnread(error: unknown, options: readonly string[], help: string): string {
  const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  const typed = /^Unknown option '(--[^']+)'/.exec(sentence)?.[1];
  const names = options.map((name) => `--${name}`);
  const meant = typed === undefined ? undefined : findNearest(typed, names);
  return `${sentence}.${meant === undefined ? '' : ` Did you mean ${meant}?`}\n\n${help}`;
}
