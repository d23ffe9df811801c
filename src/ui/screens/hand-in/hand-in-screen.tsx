import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { HandInStore } from '../../../app/hand-in/hand-in-store.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useServices } from '../services.ts';
import { toHistory } from '../to-address.ts';
import { useOpened } from '../use-opened.ts';
import { usePageTitle } from '../use-page-title.ts';
import { HandInCards } from './hand-in-cards.tsx';

/** Handing in: who, which talks, and how they get to a trainer. */
export function HandInScreen() {
  const { t } = useTranslation('handin');
  const heading = usePageTitle(t('heading'));
  const { openHandIn } = useServices();
  const { part: store, hasFailed, retry } = useOpened(openHandIn, begin);
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} back={{ href: toHistory(), label: t('toProgress') }} titleRef={heading} />
      {hasFailed && <FailedToRead onRetry={retry} />}
      {store !== undefined && <Talks store={store} />}
      {store === undefined && !hasFailed && <ProgressLine label={t('loading')} />}
    </>
  );
}

/** The talks that there are as the screen opens. */
function begin(store: HandInStore): void {
  void store.getState().load();
}

function Talks({ store }: { readonly store: HandInStore }) {
  const { t } = useTranslation('handin');
  const { phase, load, learner } = useStore(store);
  if (phase === 'failed') return <FailedToRead onRetry={() => void load()} />;
  if (phase !== 'ready' || learner === undefined) return <ProgressLine label={t('loading')} />;
  return <HandInCards store={store} learner={learner} />;
}

function FailedToRead({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('handin');
  return (
    <Notice kind="warn" title={t('failedTitle')} action={<Button onClick={onRetry}>{t('retry')}</Button>} live>
      {t('failedText')}
    </Notice>
  );
}
