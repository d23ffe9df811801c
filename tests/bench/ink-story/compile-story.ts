import { Compiler } from 'inkjs/full';
import { readTalkFiles } from '../read-talk-files.ts';
import { toInk } from '../to-ink.ts';

/** A shipped scenario in English as the JSON that an ink runtime plays. */
export function compileStory(root: string, scenarioId: string): string {
  const { scenario, sentences } = readTalkFiles(root, scenarioId);
  return new Compiler(toInk(scenario, sentences)).Compile().ToJson() as string;
}
