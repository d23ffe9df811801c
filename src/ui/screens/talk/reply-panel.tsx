import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkProgress } from '../../../domain/scenario/measure-progress.ts';
import { NO_OFFER, SUPERVISOR } from '../../../domain/scenario/non-offers.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Reply } from '../../../domain/scenario/turn-schema.ts';
import { isWithinAuthority } from '../../../domain/scoring/find-room.ts';
import { joinDots } from '../../components/join-dots.ts';
import type { OfferFacts } from '../../components/reply-choice.tsx';
import { ReplyForm } from '../../components/reply-form.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { usePrerendered } from '../prerendered.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useSettings } from '../use-settings.ts';
import { useSlowSaving } from '../use-slow-saving.ts';
import { TurnHead } from './turn-head.tsx';
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
  /** How far the talk has come. */
  readonly progress: TalkProgress;
  /** Whether the rule of the moment is told. */
  readonly guide: boolean;
};

/** What can be said now. Offers name what they are worth and cost, so that one weighs them rather than guesses. */
export function ReplyPanel({ talk, turn, place, replies, hints, guide, progress, moves, promptRef }: ReplyPanelProps) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  const [chosen, choose] = useChoice(place, replies, moves);
  const isWaiting = useLongWait();
  const isSlow = useSlowSaving(useAttemptActor());
  const { numberKeys, oneTap = false } = useSettings().settings;
  const isLive = usePrerendered() === undefined;
  const tellOffer = useOfferFacts(talk, hints);
  const sayLimit = useLimit(talk);
  const isOffering = replies.some(({ offer }) => offer !== undefined);
  const options = replies.map((reply) => ({ id: reply.id, text: findSentence(talk.words, `turn.${turn}.${reply.id}`), offer: tellOffer(reply) }));
  const given = options.find(({ id }) => id === chosen)?.offer;
  // Of an offer, what it costs; of none, the one thing there is to say.
  const hint = given !== undefined ? joinDots(given.name, given.facts[1] ?? given.facts[0] ?? '') : isOffering ? t('chooseOffer') : '';
  const question = t(isOffering ? 'offerQuestion' : 'question');
  return (
    <ReplyForm
      promptRef={promptRef}
      head={
        <TurnHead
          talk={talk}
          turn={turn}
          question={question}
          progress={progress}
          limit={isOffering ? t('limitHead', { amount: sayLimit() }) : undefined}
          hints={hints}
          guide={guide}
        />
      }
      question={question}
      replies={options}
      chosen={chosen}
      onChoose={choose}
      onSend={(reply) => tell({ type: 'reply.choose', reply })}
      sendLabel={t('send')}
      hint={hint}
      oneTap={oneTap}
      round={moves}
      disabled={isWaiting}
      canSend={isLive}
      keys={numberKeys}
      notice={isSlow ? <TroubleNotice of="talk.saving_long" /> : undefined}
    />
  );
}

/** How an offer is told: what it is worth, what it costs, when, and with hints whether it lies within the agent’s room. */
function useOfferFacts({ scenario, words }: ScenarioInLanguage, hints: boolean): (reply: Reply) => OfferFacts | undefined {
  const { t } = useTranslation('talk');
  const { formatMoney } = useFormats();
  const amount = (units: number) => formatMoney(units * words.money.unit, words.money.currency);
  return (reply) => {
    if (reply.offer === NO_OFFER) return { name: t('nameNothing'), facts: [t('factNothing')] };
    if (reply.offer === SUPERVISOR) return { name: t('nameSupervisor'), facts: [t('factSupervisor')] };
    const offer = scenario.offers.find(({ id }) => id === reply.offer);
    if (offer === undefined) return undefined;
    const isWithin = isWithinAuthority(scenario.complaint, offer);
    return {
      name: findSentence(words, `offer.${offer.id}`),
      facts: [t('worth', { amount: amount(offer.value) }), t('cost', { amount: amount(offer.cost) }), t(offer.when === 'now' ? 'offerNow' : 'offerLater')],
      room: hints ? { text: t(isWithin ? 'within' : 'above'), isWithin } : undefined,
    };
  };
}

/** What the agent may give, said where offers are made: money is slow to write, and most turns have none. */
function useLimit({ scenario, words: { money } }: ScenarioInLanguage): () => string {
  const { formatMoney } = useFormats();
  return () => formatMoney(scenario.complaint.policy.limit * money.unit, money.currency);
}
