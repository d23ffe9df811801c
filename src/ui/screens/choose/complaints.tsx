import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadedList, ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { usePrerendered } from '../prerendered.ts';
import { useServices } from '../services.ts';
import styles from './choose-screen.module.css';
import { ComplaintList } from './complaint-list.tsx';
import { useFindPart } from './find/use-find-part.ts';
import type { SuggestedTalk } from './use-suggestion.ts';

/** As few complaints are seen at a glance: nobody needs to search them. */
const MOST_AT_A_GLANCE = 6;

type ComplaintsProps = {
  readonly library: Extract<LoadedList, { readonly phase: 'ready' }>;
  readonly attempts: readonly Attempt[];
  readonly isRead: boolean;
  readonly next: SuggestedTalk;
};

/** Every complaint, and where there are many a way to find one. */
export function Complaints({ library, attempts, isRead, next }: ComplaintsProps) {
  const { t, i18n } = useTranslation('choose');
  const { loadMore } = useServices().library.getState();
  const isLive = usePrerendered() === undefined;
  // Nothing was practised yet: the introduction stands by itself, above.
  const isNew = next.why === 'introduction';
  const { hasMore } = library;
  const isLarge = library.summaries.length > MOST_AT_A_GLANCE || hasMore;
  const Find = useFindPart(isLarge && isLive);
  const summaries = orderForList(library.summaries, !isNew && !hasMore);
  const [found, setFound] = useState<readonly ScenarioSummary[]>();
  const onMore = hasMore && found === undefined ? () => void loadMore(i18n.language) : undefined;
  if (summaries.length === 0) return null;
  return (
    <section className={styles.complaints}>
      <h2>{t(isNew ? 'later' : 'heading')}</h2>
      {isLarge && (
        <div className={styles.find}>
          {Find && <Find library={library} attempts={attempts} onNeedAll={() => void loadMore(i18n.language, 'all')} onFound={setFound} />}
        </div>
      )}
      <ComplaintList summaries={found ?? summaries} attempts={attempts} isRead={isRead} next={next} onMore={onMore} />
    </section>
  );
}

/** Whole complaints, then introductions: whether those are in the list is known late, and moves nothing at its end. */
function orderForList(summaries: readonly ScenarioSummary[], hasIntroductions: boolean): readonly ScenarioSummary[] {
  const isIntroduction = ({ introduction }: ScenarioSummary) => introduction === true;
  const whole = summaries.filter((summary) => !isIntroduction(summary));
  return hasIntroductions ? [...whole, ...summaries.filter(isIntroduction)] : whole;
}
