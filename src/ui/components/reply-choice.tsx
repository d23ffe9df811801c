import { useId } from 'react';
import styles from './reply-form.module.css';

/** One thing the agent can say. */
export type ReplyOption = {
  readonly id: string;
  readonly text: string;
  /** What is given with the words, as one line: “Free dessert · costs 900 AMD”. */
  readonly offer?: string | undefined;
};

type ReplyChoiceProps = {
  readonly reply: ReplyOption;
  /** Name shared by the radio buttons of one form. */
  readonly group: string;
  /** Place in the list, from 0: its key is one more. */
  readonly place: number;
  readonly checked: boolean;
  /** Whether the key is shown. */
  readonly hint: boolean;
  readonly onChoose: (id: string) => void;
};

/** A reply as a radio button as wide as the form: the whole card is the target. */
export function ReplyChoice({ reply, group, place, checked, hint, onChoose }: ReplyChoiceProps) {
  const id = useId();
  const { text, offer } = reply;
  return (
    <label className={styles.reply}>
      <input
        type="radio"
        name={group}
        value={reply.id}
        checked={checked}
        aria-labelledby={`${id}text`}
        aria-describedby={offer === undefined ? undefined : `${id}more`}
        onChange={() => onChoose(reply.id)}
      />
      <span className={styles.words}>
        <span id={`${id}text`}>{text}</span>
        {offer !== undefined && (
          <b id={`${id}more`} className={styles.more}>
            {offer}
          </b>
        )}
      </span>
      {hint && (
        <span className={styles.key} aria-hidden="true">
          {place + 1}
        </span>
      )}
    </label>
  );
}
