import { useSelector } from '@xstate/react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';
import { isWithinAuthority } from '../../../domain/scoring/judge-offer.ts';
import { ReplyForm } from '../../components/reply-form.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useSession } from '../session-context.tsx';
import { useSettings } from '../use-settings.ts';

type ReplyPanelProps = {
  readonly talk: ScenarioInLanguage;
  readonly replies: readonly Reply[];
  /** What the customer said last: it comes into view, and the focus to the prompt below it. Absent in the first turn, which starts at the top. */
  readonly newest: RefObject<HTMLLIElement | null> | undefined;
  readonly children: ReactNode;
};

/** What can be said now. Offers name what they are worth and cost, so that one weighs them rather than guesses. */
export function ReplyPanel({ talk, replies, newest, children }: ReplyPanelProps) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const [chosen, setChosen] = useState<string>();
  const isOpen = useSelector(session, (snapshot) => snapshot.hasTag('answerable'));
  const { numberKeys } = useSettings().settings;
  const describeOffer = useOfferDescription(talk);
  const prompt = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (newest === undefined) return;
    newest.current?.scrollIntoView({ block: 'start' });
    prompt.current?.focus({ preventScroll: true });
  }, [newest]);
  const isOffering = replies.some(({ offer }) => offer !== undefined);
  const turn = useSelector(session, ({ context }) => String(context.conversation?.getSnapshot().value));
  return (
    <ReplyForm
      promptRef={prompt}
      question={isOffering ? t('offerQuestion') : t('question')}
      replies={replies.map((reply) => ({ id: reply.id, text: findSentence(talk.words, `turn.${turn}.${reply.id}`), offer: describeOffer(reply) }))}
      chosen={chosen}
      onChoose={setChosen}
      onSend={() => chosen !== undefined && session.send({ type: 'reply.choose', reply: chosen })}
      sendLabel={t('send')}
      disabled={!isOpen}
      keys={numberKeys}
    >
      {children}
    </ReplyForm>
  );
}

function useOfferDescription({ scenario, words }: ScenarioInLanguage): (reply: Reply) => string | undefined {
  const { t } = useTranslation('talk');
  const { formatMoney } = useFormats();
  return (reply) => {
    const offer = scenario.offers.find(({ id }) => id === reply.offer);
    if (offer === undefined) return undefined;
    const amount = (units: number) => formatMoney(units * words.money.unit, words.money.currency);
    const parts = [
      findSentence(words, `offer.${offer.id}`),
      t('offerValue', { amount: amount(offer.value) }),
      t('offerCost', { amount: amount(offer.cost) }),
      offer.when === 'now' ? t('offerNow') : t('offerLater'),
      ...(isWithinAuthority(scenario.complaint, offer) ? [] : [t('offerBeyond')]),
    ];
    return parts.join(' · ');
  };
}
