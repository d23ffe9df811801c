import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../domain/problem/problem.ts';
import { focusShown } from '../../components/focus-shown.ts';
import { Notice } from '../../components/notice.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { ProblemList } from '../problem-list.tsx';
import styles from './restore.module.css';

type RestoreRefusalProps = { readonly name: string; readonly problems: readonly Problem[] };

/** Whoever chose the wrong file needs no more to see that. */
const MOST_SHOWN = 3;

/** The chosen file is no backup: why, and what to do. */
export function RestoreRefusal({ name, problems }: RestoreRefusalProps) {
  const { t } = useTranslation('backup');
  return (
    <div ref={focusShown} tabIndex={-1}>
      <Notice kind="bad" title={t('refusedTitle', { name: isolateName(name) })}>
        {t('refusedText')}
        <ProblemList problems={problems.slice(0, MOST_SHOWN)} />
        {problems.length > MOST_SHOWN && <p className={styles.rest}>{t('more', { count: problems.length - MOST_SHOWN })}</p>}
      </Notice>
    </div>
  );
}
