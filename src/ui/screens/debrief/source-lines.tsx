import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Fold } from '../../components/fold.tsx';
import styles from './source-lines.module.css';

/** Every line that the method rests on, in words, behind a question; nothing where the method has none of its own. */
export function SourceLines({ method: { sources = [] }, methodWords }: Pick<ScenarioInLanguage, 'method' | 'methodWords'>) {
  const { t } = useTranslation('debrief');
  if (sources.length === 0) return null;
  return (
    <Fold summary={t('sourcesHeading')}>
      <p>{findSentence(methodWords, 'sources')}</p>
      <dl className={styles.lines}>
        {sources.map((id) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{findSentence(methodWords, `source.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
