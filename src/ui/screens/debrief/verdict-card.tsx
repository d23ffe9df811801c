import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { VerdictTable } from '../../components/verdict-table.tsx';
import { useFormats } from '../../language/use-formats.ts';
import type { ReviewProps } from './review-props.ts';

/** How this customer would fill in the survey after the talk (HY-M3, HY-M4). */
export function VerdictCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatNumber } = useFormats();
  const { ratings, coefficient, ...outcome } = debrief.verdict;
  const heading = t('verdictHeading', { customer: findSentence(talk.words, 'customer.short') });
  return (
    <VerdictTable
      caption={heading}
      ratings={ratings.map(({ criterion, ...rating }) => ({ ...rating, name: findSentence(talk.methodWords, `verdict.${criterion}`) }))}
      coefficient={formatNumber(coefficient, { minimumFractionDigits: 1, maximumFractionDigits: 2 })}
      {...outcome}
    />
  );
}
