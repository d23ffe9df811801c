import { useId } from 'react';
import styles from './reply-form.module.css';

/** One thing the agent can say. */
export type ReplyOption = {
  readonly id: string;
  readonly text: string;
  /** Small print under the words. */
  readonly note?: string | undefined;
  /** What is given with the words, as one line: “Free dessert · costs 900 AMD”. */
  readonly offer?: string | undefined;
  /** Language tag, where the words are not in the language of the page. */
  readonly language?: string | undefined;
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
  const { text, note, offer, language } = reply;
  return (
    <label className={styles.reply}>
      <input
        type="radio"
        name={group}
        value={reply.id}
        checked={checked}
        aria-labelledby={`${id}text`}
        aria-describedby={offer === undefined && note === undefined ? undefined : `${id}more`}
        onChange={() => onChoose(reply.id)}
      />
      <span className={styles.words}>
        <span id={`${id}text`} lang={language}>
          {text}
        </span>
        <span id={`${id}more`} className={styles.more}>
          {offer !== undefined && <b>{offer}</b>}
          {note !== undefined && <span>{note}</span>}
        </span>
      </span>
      {hint && (
        <span className={styles.key} aria-hidden="true">
          {place + 1}
        </span>
      )}
    </label>
  );
}
