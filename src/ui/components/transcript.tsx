import type { ReactNode, Ref } from 'react';
import styles from './transcript.module.css';

/** One line of the talk. */
export type TranscriptLine = {
  readonly id: string;
  /** note: said by nobody, such as “The customer hangs up”. */
  readonly who: 'customer' | 'agent' | 'note';
  /** Name of the speaker, shown above the line. */
  readonly name: string;
  readonly text: string;
  /** How it is said: “a little slower”. */
  readonly stage?: string | undefined;
  /** A word about what was said before it, by nobody in the talk; none where it is empty. */
  readonly note?: string;
  /** What can be done about that, or about what one has said oneself: beside the words then. */
  readonly action?: ReactNode;
};

type TranscriptProps = {
  readonly entries: readonly TranscriptLine[];
  readonly label: string;
  /** The line one should see first: what the customer said since the last reply. */
  readonly newestRef?: Ref<HTMLLIElement>;
};

/** The talk so far: a log, so that each new line is read out, round a real list. */
export function Transcript({ entries, label, newestRef }: TranscriptProps) {
  const newest = entries.map(({ who }) => who).lastIndexOf('agent') + 1;
  return (
    <div role="log" aria-label={label}>
      <ol className={styles.lines}>
        {entries.map(({ id, who, name, text, stage, note = '', action }, index) => (
          <li
            key={id}
            ref={index === newest ? newestRef : undefined}
            className={styles.line}
            data-who={who}
            data-newest={index === newest ? '' : undefined}
            data-action={action !== undefined || undefined}
          >
            {who !== 'agent' && (note !== '' || action !== undefined) && (
              <div className={styles.aside}>
                {note !== '' && (
                  // A finger that rests on it gives it the focus, which shows the whole where it is cut.
                  <p className={styles.note} tabIndex={-1}>
                    {note}
                  </p>
                )}
                {action}
              </div>
            )}
            {who !== 'note' && (
              <p className={styles.who}>
                <span data-speaker>{name}</span>
                {stage !== undefined && <i>{stage}</i>}
              </p>
            )}
            {who === 'agent' && action}
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
