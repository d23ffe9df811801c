import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findCodeCause } from '../../app/trouble/find-code-cause.ts';
import type { ArrivalCause } from '../../domain/trouble/troubles.ts';
import { ProgressLine } from '../components/progress-line.tsx';
import { LaterWords } from './later-words.tsx';
import { TroublePage } from './trouble-notice.tsx';

type Screen<Props> = (props: Props) => ReactNode;
type Arrival =
  | { readonly phase: 'loading' | 'ready' }
  | { readonly phase: 'failed'; readonly why: ArrivalCause }
  | { readonly phase: 'broke'; readonly error: unknown };

/**
 * A screen that is not on the way to the end of a talk: its code and its words load when it is first opened. Code that does
 * not come is asked for again when somebody says so, or opens the screen anew.
 * @param areas the areas of words that it says, beside the early ones
 */
function loadLater<Props extends object>(areas: readonly string[], load: () => Promise<Screen<Props>>): Screen<Props> {
  let Arrived: Screen<Props> | undefined;
  return function LaterScreen(props) {
    const { t } = useTranslation('app');
    const [arrival, setArrival] = useState<Arrival>({ phase: Arrived === undefined ? 'loading' : 'ready' });
    const ask = useCallback(async () => {
      setArrival({ phase: 'loading' });
      try {
        Arrived = await load();
        setArrival({ phase: 'ready' });
      } catch (error) {
        const why = await findCodeCause(error);
        setArrival(why === undefined ? { phase: 'broke', error } : { phase: 'failed', why });
      }
    }, []);
    // Beside the words, not behind them.
    useEffect(() => {
      if (Arrived === undefined) void ask();
    }, [ask]);
    if (arrival.phase === 'broke') throw arrival.error;
    if (arrival.phase === 'failed') return <TroublePage of={`screen.${arrival.why}`} onRetry={() => void ask()} />;
    const waiting = <ProgressLine label={t('loading')} />;
    return (
      <LaterWords areas={areas} fallback={waiting}>
        {Arrived === undefined ? waiting : <Arrived {...props} />}
      </LaterWords>
    );
  };
}

export const LazyDebriefScreen = loadLater<{ readonly attemptId: string }>(
  ['debrief'],
  async () => (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
);
export const LazyHistoryScreen = loadLater(
  ['history', 'debrief', 'backup', 'settings'],
  async () => (await import('./history/history-screen.tsx')).HistoryScreen,
);
export const LazyHandInScreen = loadLater(['handin', 'history'], async () => (await import('./hand-in/hand-in-screen.tsx')).HandInScreen);
export const LazyWhoScreen = loadLater(['who'], async () => (await import('./who/who-screen.tsx')).WhoScreen);
export const LazyReviewScreen = loadLater(['review', 'exports', 'debrief'], async () => (await import('./review/review-screen.tsx')).ReviewScreen);
export const LazyAccessibilityScreen = loadLater(['accessibility'], async () => (await import('./accessibility/accessibility-screen.tsx')).AccessibilityScreen);
export const LazySourcesScreen = loadLater<{ readonly methodId: string }>(
  ['debrief'],
  async () => (await import('./sources/sources-screen.tsx')).SourcesScreen,
);
export const LazySettingsScreen = loadLater(['settings', 'backup', 'history'], async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
