import { useTranslation } from 'react-i18next';
import type { Standings } from '../../../app/review/count-standings.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { RosterJoin } from '../../../domain/review/join-roster.ts';
import { keyOfLearner } from '../../../domain/review/list-learners.ts';
import { toPlayedScenario } from '../../../domain/review/played-scenario.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type StandingCardProps = {
  readonly standings: Standings;
  /** Key of the person by that of the learner. */
  readonly join: RosterJoin;
  readonly sayings: ReviewSayings;
};

const SEALS = ['intact', 'unsigned', 'unchecked', 'altered'] as const;

/** What was found out about what was handed in: whether it is as it was signed, and whether its scores follow from its choices. */
export function StandingCard({ standings, join, sayings }: StandingCardProps) {
  const { t } = useTranslation('review');
  const { formatDateTime } = useFormats();
  const { talks, seals, otherRules, notHere, missing, forked, doubts } = standings;
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
        {doubts.map(({ talk: { record, attempt }, doubt }) => (
          <li key={`${record.id} ${doubt}`}>
            <b>
              {attempt === undefined
                ? isolateName(record.file)
                : joinDots(sayWho(attempt, join), sayings.titleOf(toPlayedScenario(attempt)), formatDateTime(new Date(attempt.startedAt), 'medium'))}
            </b>
            <p className={review.bad}>{t(`standing.doubt.${doubt}`)}</p>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function sayWho(attempt: Attempt, { people, personOf }: RosterJoin): string {
  const key = personOf.get(keyOfLearner(attempt));
  const name = people.find((person) => person.key === key)?.row?.name ?? attempt.learner?.name ?? attempt.learner?.code ?? attempt.learner?.pseudonym;
  return name === undefined ? '' : isolateName(name);
}
