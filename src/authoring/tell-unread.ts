import { findNearest } from '../domain/problem/find-nearest.ts';

/**
 * Why the options of a command cannot be read, which was probably meant, and how the command is called.
 * @param error as `parseArgs` throws it
 * @param options names of those there are
 */
export function tellUnread(error: unknown, options: readonly string[], help: string): string {
  const bare = error instanceof Error ? /^Option '(?:-\w, )?(--[^' ]+) <value>' argument missing/.exec(error.message)?.[1] : undefined;
  if (bare !== undefined) return `${bare} needs something after it, such as the name of a file.\n\n${help}`;
  const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  const typed = /^Unknown option '(--[^']+)'/.exec(sentence)?.[1];
  const names = options.map((name) => `--${name}`);
  const meant = typed === undefined ? undefined : findNearest(typed, names);
  return `${sentence}.${meant === undefined ? '' : ` Did you mean ${meant}?`}\n\n${help}`;
}
