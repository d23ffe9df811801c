import { useTranslation } from 'react-i18next';
import type { Attempt, Result } from '../../../../domain/attempt/attempt-schema.ts';
import { findSentence, type ScenarioInLanguage } from '../../../../domain/library/scenario-in-language.ts';
import { listKept } from '../list-kept.ts';
import paper from './paper.module.css';
import { PaperHead } from './paper-head.tsx';
import { PaperScore } from './paper-score.tsx';
import { PaperSheet } from './paper-sheet.tsx';

type PaperKeptProps = {
  readonly attempt: Attempt;
  readonly result: Result;
  readonly talk: ScenarioInLanguage;
  /** Name or code of whoever talked, where one was given. */
  readonly learner?: string | undefined;
};

/** What is left of a talk whose complaint has changed, as a document: who, when, the result, and why there is no more. */
export function PaperKept({ attempt, result, talk, learner }: PaperKeptProps) {
  const { t } = useTranslation('debrief');
  const title = t('title', { title: findSentence(talk.words, 'title') });
  const { steps, errors } = listKept(result, talk);
  return (
    <PaperSheet title={title}>
      <PaperHead attempt={attempt} title={title} customer={findSentence(talk.words, 'customer.name')} learner={learner} />
      <PaperScore overall={result.overall} passed={result.passed} ending={result.endingKind} steps={steps} notes={[]} />
      {errors.length > 0 && (
        <section className={paper.whole}>
          <h2>{t('errorTitle')}</h2>
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </section>
      )}
      <section className={paper.whole}>
        <h2>{t('changedTitle')}</h2>
        <p>{t('changedText')}</p>
      </section>
    </PaperSheet>
  );
}
