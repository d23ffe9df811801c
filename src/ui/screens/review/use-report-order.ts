import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import { toReportPeople } from '../../../app/review/name-people.ts';
import { gatherReportWords } from '../../../app/review/report-words.ts';
import type { ReportOrder } from '../../../app/review/write-report.ts';
import type { RosterJoin } from '../../../domain/review/join-roster.ts';
import type { GroupReview } from '../../../domain/review/review-group.ts';
import { useServices } from '../services.ts';
import { nameGiven } from './name-given.ts';
import type { ReviewSayings } from './review-sayings.ts';
import { sayReport } from './say-report.ts';

/** What is to be written, whatever it is written as. */
export type ExportOrder = Omit<ReportOrder, 'id'>;

type ReportOf = {
  readonly join: RosterJoin;
  readonly figures: GroupReview;
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
  /** The readiness rule as a sentence. */
  readonly ruleSentence: string;
  readonly hidesNames: boolean;
  readonly isSample: boolean;
};

/** Makes what is to be written of a review, in the language shown, once somebody wants it. */
export function useReportOrder({ join, figures, method, sayings, ...shown }: ReportOf): () => ExportOrder {
  const { t, i18n } = useTranslation(['exports', 'review', 'debrief']);
  const { t: say } = useTranslation('review');
  const { now } = useServices();
  const { decisions, team, compensated } = figures;
  return () => ({
    report: {
      people: toReportPeople(join),
      decisions,
      team,
      compensations: compensated.map(({ compensation }) => compensation),
      madeAt: now(),
      language: i18n.language,
      ...shown,
    },
    words: gatherReportWords(sayReport(t), method, decisions, {
      titleOf: sayings.titleOf,
      offerOf: (played, offer) => nameGiven(offer, played, sayings, say),
    }),
  });
}
