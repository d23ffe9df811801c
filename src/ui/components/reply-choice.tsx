import { useId } from 'react';
import styles from './reply-choice.module.css';

/** What is given with a reply: its name, and what one weighs. */
export type OfferFacts = {
  readonly name: string;
  /** “worth £14”, “costs £6”, “now”. */
  readonly facts: readonly string[];
  /** Whether the agent may give it alone, in words; undefined leaves that to the agent. */
  readonly room?: { readonly text: string; readonly isWithin: boolean } | undefined;
};

/** One thing the agent can say. */
export type ReplyOption = {
  readonly id: string;
  readonly text: string;
  /** What is given with the words, which then show once it is chosen. */
  readonly offer?: OfferFacts | undefined;
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
  /** It was pressed with a finger or a mouse, which is more than to be walked over by keyboard. */
  readonly onPress?: ((id: string) => void) | undefined;
};

/** A reply as a radio button as wide as the form: the whole card is the target. An offer is weighed by its facts; its words show when it is chosen. */
export function ReplyChoice({ reply, group, place, checked, hint, onChoose, onPress }: ReplyChoiceProps) {
  const id = useId();
  const { text, offer } = reply;
  return (
    <label className={styles.reply} data-offer={offer !== undefined || undefined}>
      <input
        type="radio"
        name={group}
        value={reply.id}
        checked={checked}
        aria-labelledby={`${id}text`}
        aria-describedby={offer === undefined ? undefined : `${id}offer`}
        onChange={() => onChoose(reply.id)}
        onClick={({ detail }) => detail > 0 && onPress?.(reply.id)}
      />
      <span className={styles.words}>
        {offer !== undefined && <Offer id={`${id}offer`} offer={offer} />}
        <span id={`${id}text`} className={styles.text} hidden={offer !== undefined && !checked}>
          {text}
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

function Offer({ id, offer: { name, facts, room } }: { readonly id: string; readonly offer: OfferFacts }) {
  return (
    <span id={id} className={styles.offer}>
      <b>{name}</b>
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {room !== undefined && (
          <span className={styles.room} data-within={room.isWithin}>
            {room.text}
          </span>
        )}
      </span>
    </span>
  );
}
