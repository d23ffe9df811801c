import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../../domain/scenario/scenario-in-language.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { listErrors } from '../list-errors.ts';
import type { ReviewProps } from '../review-props.ts';
import { SaidLine } from '../said-line.tsx';
import paper from './paper.module.css';
import styles from './paper-steps.module.css';

/** The critical errors, each with why it blocks passing and the words that made it. */
export function PaperErrors({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const errors = listErrors(debrief);
  if (errors.length === 0) return null;
  return (
    <section>
      <h2>{t('errorTitle')}</h2>
      {errors.map(({ error, sources, moves }) => (
        <div key={error} className={styles.error}>
          <h3>{findSentence(talk.methodWords, `error.${error}`)}</h3>
          <p>{findSentence(talk.methodWords, `error.${error}.why`)}</p>
          {moves.map((move) => (
            <SaidLine key={`${move.turn} ${move.choice}`} move={move} talk={talk} />
          ))}
          <p className={paper.small}>{t('sources', { ids: formatList(sources) })}</p>
        </div>
      ))}
    </section>
  );
}
