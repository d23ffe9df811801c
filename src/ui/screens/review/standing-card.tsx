import { useTranslation } from 'react-i18next';
import type { Intake, SeenDoubt } from '../../../app/review/group-view.ts';
import { Button } from '../../components/button.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useMore } from '../use-more.ts';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type StandingCardProps = Pick<Intake, 'standings' | 'doubts'> & { readonly sayings: ReviewSayings };

const SEALS = ['intact', 'unsigned', 'unchecked', 'altered'] as const;

/** What was found out about what was handed in: whether it is as it was signed, and whether its scores follow from its choices. */
export function StandingCard({ standings, doubts, sayings }: StandingCardProps) {
  const { t } = useTranslation('review');
  const { formatDateTime } = useFormats();
  const { talks, seals, otherRules, notHere, missing, forked } = standings;
  const { shown, showMore, refOf } = useMore(doubts, keyOfDoubt);
  const facts = [
    ...SEALS.filter((seal) => seals[seal] > 0).map((seal) => t(`standing.${seal}`, { count: seals[seal] })),
    ...(otherRules > 0 ? [t('standing.otherRules', { count: otherRules })] : []),
    ...(notHere > 0 ? [t('standing.notHere', { count: notHere })] : []),
    ...(missing > 0 ? [t('standing.missing', { count: missing })] : []),
    ...(forked > 0 ? [t('standing.forked', { count: forked })] : []),
  ];
  return (
    <FoldedCard title={joinDots(t('standing.heading', { count: talks }), doubts.length > 0 ? t('standing.doubtful', { count: doubts.length }) : '')}>
      <p className={review.quiet}>{t('standing.lead')}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {doubts.length > 0 && <h3>{t('standing.doubts')}</h3>}
      <ul className={review.list}>
        {shown.map((one) => (
          <li key={keyOfDoubt(one)} ref={refOf(one)} tabIndex={-1}>
            <b>{sayDoubted(one)}</b>
            <p className={review.bad}>{t(`standing.doubt.${one.doubt}`)}</p>
          </li>
        ))}
      </ul>
      {showMore !== undefined && <Button onClick={showMore}>{t('screen.more')}</Button>}
    </FoldedCard>
  );

  function sayDoubted({ file, played }: SeenDoubt): string {
    if (played === undefined) return isolateName(file);
    const { by, scenario, startedAt } = played;
    return joinDots(by && isolateName(by), sayings.titleOf(scenario), formatDateTime(new Date(startedAt), 'medium'));
  }
}

function keyOfDoubt({ id, doubt }: SeenDoubt): string {
  return `${id} ${doubt}`;
}
