import { useTranslation } from 'react-i18next';
import type { EndingKind } from '../../../../domain/kinds/ending-kind.ts';
import type { StepLabel } from '../../../components/step-label.ts';
import paper from './paper.module.css';
import styles from './paper-score.module.css';
import { PaperStepName } from './paper-step-name.tsx';

type PaperScoreProps = {
  /** 0..100, whole. */
  readonly overall: number;
  readonly passed: boolean;
  readonly ending: EndingKind;
  /** The result in one sentence, where it is worked out: score and verdict together, so that they do not seem to contradict each other. */
  readonly headline?: string | undefined;
  /** Least overall score to pass, 0..100; undefined where it is not known any more, or says nothing. */
  readonly passMark?: number | undefined;
  /** Scores are whole numbers 0..100, undefined where the talk never came to the step; none where nothing names the steps any more. */
  readonly steps: readonly (StepLabel & { readonly score: number | undefined })[];
  /** What came of it, a sentence a paragraph. */
  readonly notes: readonly string[];
};

/** The result at a glance: the overall score, whether it passed, and a bar for each step. */
export function PaperScore({ overall, passed, ending, headline, passMark, steps, notes }: PaperScoreProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  return (
    <section className={styles.result}>
      <div className={styles.sum}>
        <p className={styles.overall}>
          <b>{overall}</b>
          <span>{t('parts:ofHundred')}</span>
        </p>
        <p className={styles.outcome}>
          <b>{headline ?? t(passed ? 'passed' : 'notPassed')}</b>
          <br />
          {t(`ending.${ending}`)}
        </p>
        {passMark !== undefined && <p className={paper.small}>{t(passed ? 'parts:scorePassed' : 'parts:scoreNotPassed', { passMark })}</p>}
      </div>
      {steps.length > 0 && (
        <div className={styles.bars}>
          <h2>{t('stepsHeading')}</h2>
          <table>
            <tbody>
              {steps.map((step) => (
                <tr key={step.step} data-colour={step.colour}>
                  <th scope="row">
                    <PaperStepName {...step} />
                  </th>
                  <td className={styles.track}>
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect className={styles.ground} width="100" height="6" />
                      {step.score !== undefined && <rect className={styles.fill} width={step.score} height="6" />}
                    </svg>
                  </td>
                  <td className={styles.number}>{step.score ?? t('stepNotReached')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  );
}
