import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurnCount } from '../../../domain/review/count-replies.ts';
import { joinDots } from '../../components/join-dots.ts';
import type { ShowBehind } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type RepliesAgainstProps = {
  /** Those at which the most were against the key first. */
  readonly turns: readonly TurnCount[];
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** Turns that are shown. */
const MOST = 3;

/** What was said against the key, in words, at the turns where that happened most. */
export const RepliesAgainst = memo(function RepliesAgainst({ turns, sayings, onShow }: RepliesAgainstProps) {
  const { t } = useTranslation('review');
  const against = turns.filter((turn) => turn.against > 0).slice(0, MOST);
  return (
    <section className={review.part}>
      <h3>{t('work.repliesHeading')}</h3>
      {against.length === 0 && <p className={review.quiet}>{t('work.repliesNone')}</p>}
      <ul className={review.list}>
        {against.map(({ scenario, turn, replies, ...counts }) => (
          <li key={`${scenario.library} ${scenario.id} ${scenario.revision} ${turn}`}>
            <p>
              <q>{sayings.lineOf(scenario, turn)}</q> <span className={review.quiet}>{sayings.titleOf(scenario)}</span>
            </p>
            <p className={review.quiet}>
              {t('work.againstOf', { against: counts.against, all: counts.count, people: counts.peopleAgainst, everybody: counts.people })}
            </p>
            {replies
              .filter((reply) => reply.against > 0)
              .map((reply) => {
                const said = sayings.replyOf(scenario, turn, reply.choice);
                return (
                  <p key={reply.choice}>
                    <q>{said}</q>{' '}
                    <FigureLink behind={() => ({ title: said, query: { scenario: scenario.id, turn, choice: reply.choice, isAgainst: true } })} onShow={onShow}>
                      {joinDots(t('work.said', { count: reply.against }), t('work.cost', { count: reply.price }))}
                    </FigureLink>
                  </p>
                );
              })}
          </li>
        ))}
      </ul>
    </section>
  );
});
