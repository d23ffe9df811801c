import { useTranslation } from 'react-i18next';
import type { MatchDecision, RosterJoin } from '../../../domain/review/join-roster.ts';
import type { MatchOffer } from '../../../domain/review/list-offers.ts';
import { Button } from '../../components/button.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName } from '../../language/isolate-name.ts';
import review from './review.module.css';

type SamePersonProps = { readonly offer: MatchOffer; readonly join: RosterJoin; readonly onDecide: (decision: MatchDecision) => void };

/** Asks whether two that were handed in or listed are one person, and says why one may think so. */
export function SamePerson({ offer: { one, other, why }, join, onDecide }: SamePersonProps) {
  const { t } = useTranslation('review');
  const sayOf = (key: string) => {
    for (const { key: own, row, learners } of join.people) {
      if (row !== undefined && own === key) return joinDots(isolateName(row.name ?? row.id ?? ''), t('roster.onList'));
      const learner = learners.find((candidate) => candidate.key === key);
      if (learner !== undefined) return joinDots(isolateName(learner.name ?? learner.code ?? learner.pseudonym ?? ''), t('roster.handedIn'));
    }
    return key;
  };
  return (
    <>
      <b>{sayOf(one)}</b>
      <b>{sayOf(other)}</b>
      <p className={review.quiet}>{t(`roster.why.${why}`)}</p>
      <div className={review.head}>
        <Button onClick={() => onDecide({ one, other, isSame: true })}>{t('roster.same')}</Button>
        <Button onClick={() => onDecide({ one, other, isSame: false })}>{t('roster.two')}</Button>
      </div>
    </>
  );
}
