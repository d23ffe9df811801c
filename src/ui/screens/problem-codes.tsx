import type { Problem } from '../../domain/problem/problem.ts';
import styles from './problem-list.module.css';

/** Problems that are listed; more would only bury them. */
export const MOST_SHOWN = 20;

/** What is wrong with files, where the words that say so are not there: as whoever looks after the files knows it. */
export function ProblemCodes({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.slice(0, MOST_SHOWN).map(({ code, file, path, found = '' }) => (
        <li key={`${code} ${file} ${path.join('.')} ${found}`}>
          <code>{[file, ...path, code, found].filter((part) => part !== '').join(' › ')}</code>
        </li>
      ))}
    </ul>
  );
}
