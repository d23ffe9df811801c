import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import styles from './errors-card.module.css';
import { listErrors } from './list-errors.ts';
import type { ReviewProps } from './review-props.ts';
import { SaidLine } from './said-line.tsx';
import { SourcesLink } from './sources-link.tsx';

/** The critical errors of the talk, each once: why it blocks passing, and all the words that made it. */
export function ErrorsCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const errors = listErrors(debrief);
  if (errors.length === 0) return null;
  return (
    <FoldedCard title={t('errorTitle')}>
      <ul className={styles.errors}>
        {errors.map(({ error, sources, moves }) => (
          <li key={error}>
            <p>
              <strong>{findSentence(talk.methodWords, `error.${error}`)}</strong> {findSentence(talk.methodWords, `error.${error}.why`)}
            </p>
            {moves.map((move) => (
              <SaidLine key={`${move.turn} ${move.choice}`} move={move} talk={talk} />
            ))}
            <SourcesLink method={talk.method.id} ids={sources} />
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}
