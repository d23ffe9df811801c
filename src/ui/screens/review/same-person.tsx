import { useTranslation } from 'react-i18next';
import type { OfferedKey, SeenOffer } from '../../../app/review/group-view.ts';
import type { MatchDecision } from '../../../domain/review/join-roster.ts';
import { Button } from '../../components/button.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName } from '../../language/isolate-name.ts';
import review from './review.module.css';

type SamePersonProps = { readonly offer: SeenOffer; readonly onDecide: (decision: MatchDecision) => void };

/** Asks whether two that were handed in or listed are one person, and says why one may think so. */
export function SamePerson({ offer: { one, other, why }, onDecide }: SamePersonProps) {
  const { t } = useTranslation('review');
  const sayOf = ({ name, isListed }: OfferedKey) => joinDots(isolateName(name), t(isListed ? 'roster.onList' : 'roster.handedIn'));
  const pair = { one: one.key, other: other.key };
  return (
    <>
      <b>{sayOf(one)}</b>
      <b>{sayOf(other)}</b>
      <p className={review.quiet}>{t(`roster.why.${why}`)}</p>
      <div className={review.head}>
        <Button onClick={() => onDecide({ ...pair, isSame: true })}>{t('roster.same')}</Button>
        <Button onClick={() => onDecide({ ...pair, isSame: false })}>{t('roster.two')}</Button>
      </div>
    </>
  );
}
