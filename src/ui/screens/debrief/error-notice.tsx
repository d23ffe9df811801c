import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { useFormats } from '../../language/use-formats.ts';
import styles from './error-notice.module.css';
import { listErrors } from './list-errors.ts';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';

/** The critical errors of the talk, each once: why it blocks passing, and all the words that made it. */
export function ErrorNotice({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const isNarrow = useNarrow();
  const errors = listErrors(debrief);
  if (errors.length === 0) return null;
  return (
    <Notice kind="bad" title={t('errorTitle')}>
      <ul className={styles.errors}>
        {errors.map(({ error, sources, moves }) => (
          <li key={error}>
            <strong>{findSentence(talk.methodWords, `error.${error}`)}</strong> {findSentence(talk.methodWords, `error.${error}.why`)}
            <Fold when={isNarrow} summary={t('errorReplies', { number: moves.length })}>
              {moves.map((move) => (
                <q key={`${move.turn} ${move.choice}`}>{sayMove(talk.words, move, t).said}</q>
              ))}
              <small>{t('sources', { ids: formatList(sources) })}</small>
            </Fold>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
