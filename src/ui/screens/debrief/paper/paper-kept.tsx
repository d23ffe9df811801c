import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../../app/library/library-types.ts';
import type { Attempt, Result } from '../../../../domain/attempt/attempt-schema.ts';
import { listKept } from '../list-kept.ts';
import paper from './paper.module.css';
import { PaperHead } from './paper-head.tsx';
import { PaperScore } from './paper-score.tsx';
import { PaperSheet } from './paper-sheet.tsx';

type PaperKeptProps = {
  readonly attempt: Attempt;
  readonly result: Result;
  readonly title: string;
  /** Who the complaint came from; left out where that is not known any more. */
  readonly customer?: string | undefined;
  /** What names the steps; undefined where it is not here: then the overall score stands alone. */
  readonly method: MethodInLanguage | undefined;
  /** Why only the result is left. */
  readonly why: 'changed' | 'gone' | 'foreign';
};

/** What is left of a talk whose complaint has changed or is not here, as a document: who, when, the result, and why there is no more. */
export function PaperKept({ attempt, result, title, customer, method, why }: PaperKeptProps) {
  const { t } = useTranslation('debrief');
  const { steps, errors } = listKept(result, method);
  return (
    <PaperSheet title={title}>
      <PaperHead attempt={attempt} title={title} customer={customer} />
      <PaperScore
        overall={result.overall}
        passed={result.passed}
        ending={result.endingKind}
        headline={attempt.from === undefined ? undefined : t('result.again', { score: result.overall })}
        steps={steps}
        notes={[]}
      />
      {errors.length > 0 && (
        <section className={paper.whole}>
          <h2>{t('errorTitle')}</h2>
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </section>
      )}
      <section className={paper.whole}>
        <h2>{t(`${why}Title`)}</h2>
        <p>{t(why === 'foreign' ? 'foreignText' : 'changedText')}</p>
      </section>
    </PaperSheet>
  );
}
