import { type ComponentType, lazy, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../components/progress-line.tsx';
import { LaterWords } from './later-words.tsx';

/** A screen that is not on the way to the end of a talk: its code and its words load when it is first opened. */
function loadLater<Props extends object>(load: () => Promise<{ default: (props: Props) => ReactNode }>): (props: Props) => ReactNode {
  const Screen = lazy<ComponentType<Props>>(load);
  return function LaterScreen(props: Props) {
    const { t } = useTranslation('app');
    // Beside the words, not behind them.
    useEffect(() => void load(), []);
    return (
      <LaterWords fallback={<ProgressLine label={t('loading')} />}>
        <Screen {...props} />
      </LaterWords>
    );
  };
}

export const LazyDebriefScreen = loadLater<{ readonly attemptId: string }>(async () => ({
  default: (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
}));
export const LazyHistoryScreen = loadLater(async () => ({ default: (await import('./history/history-screen.tsx')).HistoryScreen }));
export const LazyAccessibilityScreen = loadLater(async () => ({
  default: (await import('./accessibility/accessibility-screen.tsx')).AccessibilityScreen,
}));
export const LazySettingsScreen = loadLater(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen }));
