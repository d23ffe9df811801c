import { useSelector } from '@xstate/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';
import { isWithinAuthority } from '../../../domain/scoring/judge-offer.ts';
import { Card } from '../../components/card.tsx';
import { ReplyForm } from '../../components/reply-form.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useSession } from '../session-context.tsx';

type ReplyPanelProps = {
  readonly talk: ScenarioInLanguage;
  readonly replies: readonly Reply[];
  /** The first turn leaves the focus on the heading; later ones take it to the next prompt. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
};

/** What can be said now. Offers name what they are worth and cost, so that one weighs them rather than guesses. */
export function ReplyPanel({ talk, replies, isFirst, children }: ReplyPanelProps) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const [chosen, setChosen] = useState<string>();
  const isOpen = useSelector(session, (snapshot) => snapshot.hasTag('answerable'));
  const describeOffer = useOfferDescription(talk);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) panel.current?.focus({ preventScroll: false });
  }, [isFirst]);
  const isOffering = replies.some(({ offer }) => offer !== undefined);
  const turn = useSelector(session, ({ context }) => String(context.conversation?.getSnapshot().value));
  return (
    <Card>
      <div ref={panel} tabIndex={-1} role="group" aria-label={isOffering ? t('offerQuestion') : t('question')}>
        <ReplyForm
          question={isOffering ? t('offerQuestion') : t('question')}
          replies={replies.map((reply) => ({ id: reply.id, text: findSentence(talk.words, `turn.${turn}.${reply.id}`), offer: describeOffer(reply) }))}
          chosen={chosen}
          onChoose={setChosen}
          onSend={() => chosen !== undefined && session.send({ type: 'reply.choose', reply: chosen })}
          sendLabel={t('send')}
          disabled={!isOpen}
        >
          {children}
        </ReplyForm>
      </div>
    </Card>
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
