import { useTranslation } from 'react-i18next';
import type { Problem } from '../../domain/problem/problem.ts';
import styles from './problem-list.module.css';

/** Where a suggestion in `expected` is a near id rather than a rule. */
const GUESSES = /^(unknown_(?!version)|spare_)/;

const MOST_SHOWN = 20;

/** What is wrong with files, in words: the file, the place in it, what is wrong and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('problems');
  return (
    <ul className={styles.list}>
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const { code, file, path, found = '', expected = '' } = problem;
        const isGuess = GUESSES.test(code) && expected !== '';
        return (
          <li key={`${code} ${file} ${path.join('.')} ${found}`}>
            <code>{[file, ...path].join(' › ')}</code>
            <span>
              {t(`${code}.what`, { found, expected, file })} {isGuess && t('didYouMean', { expected })} {t(`${code}.todo`, { found, expected, file })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
