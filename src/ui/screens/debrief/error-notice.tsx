import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/library/scenario-in-language.ts';
import { Notice } from '../../components/notice.tsx';
import styles from './debrief.module.css';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';

/** The critical errors of the talk, each with the words that made it and why it blocks passing. */
export function ErrorNotice({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  if (debrief.errors.length === 0) return null;
  return (
    <Notice kind="bad" title={t('errorTitle')}>
      <ul className={styles.errors}>
        {debrief.errors.map(({ error, move, sources }) => {
          const made = debrief.moves[move];
          return (
            <li key={`${move} ${error}`}>
              <strong>{findSentence(talk.methodWords, `error.${error}`)}</strong> {findSentence(talk.methodWords, `error.${error}.why`)}
              {made && <q>{sayMove(talk.words, made, t).said}</q>}
              <small>{t('sources', { ids: sources.join(', ') })}</small>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
