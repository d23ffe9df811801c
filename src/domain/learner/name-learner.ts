import type { Learner } from './learner-schema.ts';

/** What somebody is called: by their name, else by their code, else by what was drawn for them. */
export function nameLearner({ name, code, pseudonym }: Pick<Learner, 'name' | 'code' | 'pseudonym'>): string {
  return name ?? code ?? pseudonym;
}
