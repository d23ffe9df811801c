import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { GroupFigures } from '../../../app/review/group-view.ts';
import type { ReportRequest } from '../../../app/review/order-report.ts';
import { gatherReportWords } from '../../../app/review/report-words.ts';
import { nameGiven } from './name-given.ts';
import type { ReviewSayings } from './review-sayings.ts';
import { sayReport } from './say-report.ts';

/** What is to be written, whatever it is written as. */
export type ExportOrder = Omit<ReportRequest, 'id'>;

type ReportOf = Omit<ExportOrder, 'words' | 'language'> & {
  readonly figures: GroupFigures;
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
};

/** Makes what is to be written of a review, in the language shown, once somebody wants it. */
export function useReportOrder({ figures, method, sayings, ...shown }: ReportOf): () => ExportOrder {
  const { t, i18n } = useTranslation(['exports', 'review', 'debrief']);
  const { t: say } = useTranslation('review');
  return () => ({
    ...shown,
    language: i18n.language,
    words: gatherReportWords(sayReport(t), method, figures.played, {
      titleOf: sayings.titleOf,
      offerOf: (played, offer) => nameGiven(offer, played, sayings, say),
    }),
  });
}
