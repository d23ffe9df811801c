import { useTranslation } from 'react-i18next';
import styles from './evidence-note.module.css';
import { StepBadge } from './step-badge.tsx';
import type { StepLabel } from './step-label.ts';

type EvidenceNoteProps = StepLabel & {
  /** What was looked for and how it went: “Names a time and a person · 1 of 3”. */
  readonly result: string;
  /** The reply it is about; left out where the note stands right under it. */
  readonly said?: string | undefined;
  /** What the reply did to this customer. */
  readonly why: string;
  /** What to say next time. */
  readonly instead?: string | undefined;
  readonly sources?: readonly string[];
};

/** One point won or lost: what was said, what it did, and what to say next time. */
export function EvidenceNote({ step, letter, name, result, said, why, instead, sources = [] }: EvidenceNoteProps) {
  const { t } = useTranslation('parts');
  return (
    <article className={styles.note} data-step={step}>
      <p className={styles.head}>
        <StepBadge step={step} letter={letter} name={name} size="plain" />
        <span className={styles.result}>{result}</span>
      </p>
      {said !== undefined && (
        <p>
          <span className={styles.lead}>{t('you_said')}</span> <q>{said}</q>
        </p>
      )}
      <p className={styles.why}>{why}</p>
      {instead !== undefined && (
        <p>
          <span className={styles.lead}>{t('try_instead')}</span> <q>{instead}</q>
        </p>
      )}
      {sources.length > 0 && <p className={styles.sources}>{sources.join(', ')}</p>}
    </article>
  );
}
