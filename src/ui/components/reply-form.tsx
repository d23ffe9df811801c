import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { ReplyChoice, type ReplyOption } from './reply-choice.tsx';
import styles from './reply-form.module.css';
import { useReplyKeys } from './use-reply-keys.ts';

type ReplyFormProps = {
  /** The question that the replies answer, read out with the group: “What do you say?” What stands over it shows it. */
  readonly question: string;
  readonly replies: readonly ReplyOption[];
  /** Id of the chosen reply; undefined while none is. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Called with a choice made, never without one. */
  readonly onSend: (reply: string) => void;
  readonly sendLabel: string;
  /** Number of the prompt: what was asked for in one has not been asked for in the next. */
  readonly round?: number;
  /** What stands over the question: where in the talk one is. */
  readonly head?: ReactNode;
  /** Beside Send: what to do, or what the choice comes to. */
  readonly hint?: string;
  /** Whether a press of finger or mouse says a reply at once; one with an offer it chooses, for its words show only then. */
  readonly oneTap?: boolean;
  /** While the customer is answering. */
  readonly disabled?: boolean;
  /** Whether something can be said already; choosing one can always. */
  readonly canSend?: boolean;
  /** Keys 1, 2, 3… choose; false switches them off (WCAG 2.1.4). */
  readonly keys?: boolean;
  /** The group of replies, for a caller that moves the focus to it. */
  readonly promptRef?: Ref<HTMLFieldSetElement>;
  /** What hinders sending, over the button: it is in sight wherever the button is. */
  readonly notice?: ReactNode;
};

/** Milliseconds in which a tap was meant for what stood there before: nobody has read the new replies by then. */
const UNREAD = 700;

/**
 * The replies as native radio buttons and a Send button: choosing never sends; sending, by the button or with Enter in the group, says
 * what to do where nothing is chosen. It is no form of HTML: a page that shows the app in a frame may forbid those.
 */
export function ReplyForm({
  question,
  replies,
  chosen,
  onChoose,
  onSend,
  sendLabel,
  round = 0,
  head,
  hint = '',
  oneTap = false,
  disabled = false,
  canSend = true,
  keys = true,
  promptRef,
  notice,
}: ReplyFormProps) {
  const { t } = useTranslation('parts');
  const id = useId();
  const [askedIn, setAskedIn] = useState<number>();
  const list = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const missing = askedIn === round && chosen === undefined;
  const shown = useRef({ round, at: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    if (shown.current.round !== round) shown.current = { round, at: performance.now() };
  }, [round]);

  const hasWordsOfOffer = replies.some(({ id, offer }) => id === chosen && offer !== undefined);
  // The words of an offer come with its choice, and would push Send out of the window where it does not stay at its foot. What was chosen stays in sight all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each offer has words of its own
  useEffect(() => {
    if (!hasWordsOfOffer || row.current === null || getComputedStyle(row.current).position === 'sticky') return;
    row.current.scrollIntoView({ block: 'nearest' });
    list.current?.querySelector(':checked')?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, [hasWordsOfOffer, chosen]);

  const choose = (reply: string): void => {
    setAskedIn(undefined);
    onChoose(reply);
  };
  useReplyKeys(keys && !disabled ? replies.length : 0, (place) => {
    const reply = replies[place];
    if (reply === undefined) return;
    list.current?.querySelectorAll('input')[place]?.focus();
    choose(reply.id);
  });
  const send = (): void => {
    if (disabled || !canSend) return;
    if (chosen === undefined) setAskedIn(round);
    else onSend(chosen);
  };
  const sendPressed = (reply: string): void => {
    if (!disabled && canSend && performance.now() - shown.current.at > UNREAD) onSend(reply);
  };
  const sendOnEnter = (event: KeyboardEvent): void => {
    // A key that is held down was meant for what came before.
    if (event.key !== 'Enter' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    send();
  };

  return (
    <div className={styles.form} aria-busy={disabled}>
      {head}
      <fieldset ref={promptRef} tabIndex={-1} className={styles.replies} disabled={disabled} onKeyDown={sendOnEnter}>
        <legend className="visually-hidden">{question}</legend>
        <div className={styles.list} ref={list}>
          {replies.map((reply, place) => (
            <ReplyChoice
              key={reply.id}
              reply={reply}
              group={id}
              place={place}
              checked={reply.id === chosen}
              hint={keys}
              onChoose={choose}
              onPress={oneTap && reply.offer === undefined ? sendPressed : undefined}
            />
          ))}
        </div>
      </fieldset>
      <div ref={row} className={styles.send} data-wide={missing || notice !== undefined}>
        <p id={`${id}ask`} className={styles.ask} role="status">
          {missing && t('chooseFirst')}
        </p>
        {!missing && hint !== '' && <p className={styles.hint}>{hint}</p>}
        {notice}
        <Button
          variant={chosen === undefined || !canSend ? 'muted' : 'primary'}
          onClick={send}
          disabled={disabled || !canSend}
          aria-describedby={missing ? `${id}ask` : undefined}
        >
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}
