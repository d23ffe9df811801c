import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { phraseProblem } from '../../domain/problem/phrase-problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { isolateName, showMarks } from '../language/isolate-name.ts';
import { LaterWords } from './later-words.tsx';
import { MOST_SHOWN, ProblemCodes } from './problem-codes.tsx';
import styles from './problem-list.module.css';

const AREAS = ['problems'];

type ProblemListProps = { readonly problems: readonly Problem[] };

/** What is wrong with files that somebody has written: the file, the place in it, and in words what is wrong and what to do. */
export function ProblemList({ problems }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <LaterWords areas={AREAS} instead={<ProblemCodes problems={problems} />}>
      <Problems problems={problems} />
    </LaterWords>
  );
}

function Problems({ problems }: ProblemListProps) {
  const { t } = useTranslation('problems');
  return (
    <ul className={styles.list}>
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const { file, path } = problem;
        return (
          <li key={JSON.stringify(problem)}>
            <code>
              {[file, ...path].map((name, depth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place in a file is its depth
                <Fragment key={depth}>
                  {depth > 0 && ' › '}
                  <bdi>{showMarks(String(name))}</bdi>
                </Fragment>
              ))}
            </code>
            <span>{phraseProblem(problem, (key, { found, ...values }) => t(key, { ...values, found: isolateName(found) }))}</span>
          </li>
        );
      })}
    </ul>
  );
}
