import type { TFunction } from 'i18next';
import type { FixedReportWords } from '../../../app/review/report-words.ts';

/** The words of a report that are the same whatever is in it, in the language shown. */
export function sayReport(t: TFunction<['exports', 'review', 'debrief']>): FixedReportWords {
  return {
    person: (number) => t('review:screen.person', { number }),
    stands: t('review:stand', { returnObjects: true }),
    bands: t('review:work.place', { returnObjects: true }),
    endings: t('debrief:ending', { returnObjects: true }),
    standings: t('standings', { returnObjects: true }),
    summary: t('summary', { returnObjects: true }),
    names: t('names', { returnObjects: true }),
    sample: t('sample'),
    practice: t('review:screen.reminder'),
    tables: t('tables', { returnObjects: true }),
    columns: t('columns', { returnObjects: true }),
    kinds: t('kinds', { returnObjects: true }),
  };
}
