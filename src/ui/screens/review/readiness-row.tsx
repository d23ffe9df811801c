import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodWords } from '../../../domain/method/method-schema.ts';
import type { PersonNeeds } from '../../../domain/review/list-needs.ts';
import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { joinDots } from '../../components/join-dots.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';
import { type SaidNeed, sayNeed } from './say-need.ts';
import { StandLabel } from './stand-label.tsx';

type ReadinessRowProps = {
  readonly ref?: Ref<HTMLLIElement> | undefined;
  readonly needs: PersonNeeds;
  /** Undefined: nothing is known beside the needs. */
  readonly row: TeamRow | undefined;
  readonly name: string;
  readonly words: MethodWords;
  readonly foot?: ReactNode;
  readonly onShow: ShowBehind;
};

/** One person: how they stand, each reason in a sentence, and the talks that it comes from. */
export function ReadinessRow({ ref, needs: { stand, needs }, row, name, words, foot, onShow }: ReadinessRowProps) {
  const { t } = useTranslation('review');
  const reasons: SaidNeed[] = needs.map((need) => sayNeed(need, words, t));
  if (stand === 'ready' && row !== undefined) {
    const { good, talks } = row.readiness;
    reasons.unshift({ text: t('needs.goodOf', { good: good.length, of: talks.length }), places: toPlaces(talks) });
  }
  if (stand === 'borderline') reasons.push({ text: t('needs.oneMore'), places: [] });
  return (
    <li ref={ref} tabIndex={-1}>
      <div className={review.head}>
        <b>{name}</b>
        <StandLabel stand={stand} evidence={stand === 'not_enough' ? row?.readiness.evidence : undefined} />
      </div>
      {reasons.map(({ text, places }) => (
        <p key={text} className={review.quiet}>
          {text}{' '}
          {places.length > 0 && (
            <FigureLink behind={() => ({ title: joinDots(name, text), places })} onShow={onShow}>
              {t('needs.see')} <span className="visually-hidden">{t('needs.seeOf', { person: name, reason: text })}</span>
            </FigureLink>
          )}
        </p>
      ))}
      {foot}
    </li>
  );
}
