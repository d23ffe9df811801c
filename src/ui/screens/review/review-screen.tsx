import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Review, SampleReview } from '../../../app/review/start-review.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useServices } from '../services.ts';
import { useOpened } from '../use-opened.ts';
import { usePageTitle } from '../use-page-title.ts';
import { GroupPage } from './group-page.tsx';

/** People in the group that is made up. */
const SAMPLE_PEOPLE = 24;

/** What others have handed in, for whoever trains or manages them: who is ready, who needs somebody, and what the group gets wrong. */
export function ReviewScreen() {
  const { t } = useTranslation('review');
  const { openReview } = useServices();
  const heading = usePageTitle(t('screen.title'));
  const { part: review, hasFailed, retry } = useOpened(openReview, begin);
  return (
    <>
      <div data-print="none">
        <PageHeader title={t('screen.title')} lead={t('screen.lead')} titleRef={heading} />
      </div>
      {hasFailed && <FailedToOpen onRetry={retry} />}
      {review !== undefined && <Opened review={review} />}
      {review === undefined && !hasFailed && <ProgressLine label={t('screen.loading')} />}
    </>
  );
}

/** What is kept is read once; what came since is there already. */
function begin({ store }: Review): void {
  const { phase, load } = store.getState();
  if (phase === 'idle' || phase === 'failed') void load();
}

function Opened({ review }: { readonly review: Review }) {
  const [sample, setSample] = useState<SampleReview>();
  useEffect(() => () => sample?.close(), [sample]);
  const { t, i18n } = useTranslation('review');
  const begin = async () => {
    const names = Array.from({ length: SAMPLE_PEOPLE }, (_, index) => t('sample.person', { number: index + 1 }));
    const opened = await review.openSample(names, i18n.language);
    setSample(opened);
    await opened.store.getState().load();
  };
  if (sample === undefined) return <OpenGroup review={review} onSample={() => void begin()} />;
  return (
    <>
      <div data-print="none">
        <Notice kind="info" live title={t('sample.title')} action={<Button onClick={() => setSample(undefined)}>{t('sample.leave')}</Button>}>
          {t('sample.text')}
        </Notice>
      </div>
      <OpenGroup review={sample} />
    </>
  );
}

/** @param onSample makes a group up; absent where it is one */
function OpenGroup({ review, onSample }: { readonly review: Review; readonly onSample?: () => void }) {
  const { t } = useTranslation('review');
  const state = useStore(review.store);
  const { phase, intake, load } = state;
  if (phase === 'failed') return <FailedToOpen onRetry={() => void load()} />;
  if (phase !== 'ready' || intake === undefined) return <ProgressLine label={t('screen.loading')} />;
  return <GroupPage review={review} group={{ ...state, intake }} onSample={onSample} />;
}

function FailedToOpen({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('review');
  return (
    <Notice kind="warn" title={t('screen.failedTitle')} action={<Button onClick={onRetry}>{t('screen.retry')}</Button>} live>
      {t('screen.failedText')}
    </Notice>
  );
}
