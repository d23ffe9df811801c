import i18next from 'i18next';
import words from '../../locales/en/problems.json' with { type: 'json' };
import { phraseProblem } from '../domain/problem/phrase-problem.ts';
import type { Problem } from '../domain/problem/problem.ts';

/** A problem as an author needs it: the place in ids rather than indexes, what is wrong, what to do. */
export async function describeProblem(problem: Problem, json: unknown): Promise<string> {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'en', resources: { en: { problems: words } }, ns: ['problems'], defaultNS: 'problems', interpolation: { escapeValue: false } });
  const t = i18n.getFixedT('en', 'problems');
  const place = problem.path.length === 0 ? '' : `  ${namePlace(problem.path, json)}\n`;
  return `${place}    ${phraseProblem(problem, (key, values) => t(key, values))}`;
}

/** `turns.opening.replies.b.marks` instead of `turns[0].replies[1].marks`, where the things have ids. */
export function namePlace(path: readonly (string | number)[], json: unknown): string {
  const names: string[] = [];
  let value = json;
  for (const key of path) {
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
    const id = typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    names.push(String(id ?? key));
  }
  return names.join('.');
}
