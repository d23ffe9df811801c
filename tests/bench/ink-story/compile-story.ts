import { Compiler, CompilerOptions } from 'inkjs/full';
import { readTalkFiles } from '../read-talk-files.ts';
import { toInk } from '../to-ink.ts';

/** A shipped scenario in English as the JSON that an ink runtime plays. Throws with everything that ink finds wrong. */
export function compileStory(root: string, scenarioId: string): string {
  const { scenario, sentences } = readTalkFiles(root, scenarioId);
  const problems: string[] = [];
  const options = new CompilerOptions(null, [], false, (problem) => problems.push(problem));
  try {
    return new Compiler(toInk(scenario, sentences), options).Compile().ToJson() as string;
  } catch (cause) {
    throw new Error(`${scenarioId} is no ink story:\n${problems.join('\n')}`, { cause });
  }
}
