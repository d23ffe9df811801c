import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../components/progress-line.tsx';
import { useServices } from './services.ts';
import { useScenario } from './use-library.ts';

/** A screen that is not needed to play: it loads when it is first opened. */
function loadLater<Props extends object>(load: () => Promise<{ default: (props: Props) => ReactNode }>): (props: Props) => ReactNode {
  const Screen = lazy<ComponentType<Props>>(load);
  return function LaterScreen(props: Props) {
    const { t } = useTranslation('app');
    return (
      <Suspense fallback={<ProgressLine label={t('loading')} />}>
        <Screen {...props} />
      </Suspense>
    );
  };
}

const loadPlay = () => import('./play.tsx');

/** Brings what playing needs while one is still choosing. */
export function prepareToPlay(openSession: () => Promise<unknown>): void {
  void loadPlay();
  void openSession();
}

const LaterBriefing = loadLater<{ readonly scenarioId: string }>(async () => ({ default: (await loadPlay()).PlayBriefing }));

/** The briefing: its code, the session and the scenario arrive side by side. */
export function LazyBriefingScreen({ scenarioId }: { readonly scenarioId: string }) {
  const { openSession } = useServices();
  useScenario(scenarioId);
  useEffect(() => void openSession(), [openSession]);
  return <LaterBriefing scenarioId={scenarioId} />;
}

export const LazyTalkScreen = loadLater<{ readonly attemptId: string }>(async () => ({ default: (await loadPlay()).PlayTalk }));
export const LazyDebriefScreen = loadLater<{ readonly attemptId: string }>(async () => ({
  default: (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
}));
export const LazyHistoryScreen = loadLater(async () => ({ default: (await import('./history/history-screen.tsx')).HistoryScreen }));
export const LazySettingsScreen = loadLater(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen }));
