import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';
import { isWithinAuthority } from '../../../domain/scoring/find-room.ts';
import { joinDots } from '../../components/join-dots.ts';
import { ReplyForm } from '../../components/reply-form.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { usePrerendered } from '../prerendered.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useSettings } from '../use-settings.ts';
import { useSlowSaving } from '../use-slow-saving.ts';
import { useChoice } from './use-choice.ts';
import { useLongWait } from './use-long-wait.ts';

type ReplyPanelProps = {
  readonly talk: ScenarioInLanguage;
  readonly turn: string;
  /** Tells the turn from an earlier or later visit to it; what is chosen holds for one place. */
  readonly place: string;
  readonly replies: readonly Reply[];
  /** Whether offers say which of them go beyond the agent's limit. */
  readonly hints: boolean;
  /** How many moves were made. */
  readonly moves: number;
  /** The group of replies, which gets the focus when it is the agent's turn. */
  readonly promptRef: Ref<HTMLFieldSetElement>;
  readonly children: ReactNode;
};

/** What can be said now. Offers name what they are worth and cost, so that one weighs them rather than guesses. */
export function ReplyPanel({ talk, turn, place, replies, hints, moves, promptRef, children }: ReplyPanelProps) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  const [chosen, choose] = useChoice(place, replies, moves);
  const isWaiting = useLongWait();
  const isSlow = useSlowSaving(useAttemptActor());
  const { numberKeys } = useSettings().settings;
  const isLive = usePrerendered() === undefined;
  const describeOffer = useOfferDescription(talk, hints);
  const isOffering = replies.some(({ offer }) => offer !== undefined);
  return (
    <ReplyForm
      promptRef={promptRef}
      question={isOffering ? t('offerQuestion') : t('question')}
      replies={replies.map((reply) => ({ id: reply.id, text: findSentence(talk.words, `turn.${turn}.${reply.id}`), offer: describeOffer(reply) }))}
      chosen={chosen}
      onChoose={choose}
      onSend={() => chosen !== undefined && tell({ type: 'reply.choose', reply: chosen })}
      sendLabel={t('send')}
      round={moves}
      disabled={isWaiting}
      canSend={isLive}
      keys={numberKeys}
      notice={isSlow ? <TroubleNotice of="talk.saving_long" /> : undefined}
    >
      {children}
    </ReplyForm>
  );
}

function useOfferDescription({ scenario, words }: ScenarioInLanguage, hints: boolean): (reply: Reply) => string | undefined {
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
      ...(hints && !isWithinAuthority(scenario.complaint, offer) ? [t('offerBeyond')] : []),
    ];
    return joinDots(...parts);
  };
}
