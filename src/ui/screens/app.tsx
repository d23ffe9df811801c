import { useTranslation } from 'react-i18next';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Services } from '../../app/services.ts';
import { AppBar } from '../components/app-bar.tsx';
import { AppFoot } from '../components/app-foot.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import styles from './app.module.css';
import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { ChooseScreen } from './choose/choose-screen.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { LanguageField } from './language-field.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { LazyAccessibilityScreen, LazyDebriefScreen, LazyHistoryScreen, LazySettingsScreen } from './lazy-screens.tsx';
import { NewVersionNotice } from './new-version-notice.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { OfflineLine } from './offline-line.tsx';
import { ServicesContext } from './services.ts';
import { SessionProvider } from './session-context.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { TalkScreen } from './talk/talk-screen.tsx';
import { ADDRESSES, toAccessibility } from './to-address.ts';
import { UncaughtNotice } from './uncaught-notice.tsx';
import { useKeptOffline } from './use-kept-offline.ts';
import { useLook } from './use-look.ts';

const CONTENT = 'content';

/** The app: the bar, and below it the screen of the address. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesContext value={services}>
      <CrashBoundary of="page">
        <Router hook={useRoute}>
          <Frame />
        </Router>
      </CrashBoundary>
    </ServicesContext>
  );
}

/** The route behind the #, without what mail programs and messengers hang on addresses that they pass on. */
function useRoute(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  return [location.replace(/\?.*$/, ''), navigate];
}

function Frame() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const links = [
    { path: ADDRESSES.choose, label: t('practice'), current: location === '/' || location.startsWith('/briefing') || location.startsWith('/talk') },
    { path: ADDRESSES.history, label: t('progress'), current: location.startsWith('/history') || location.startsWith('/debrief') },
    { path: ADDRESSES.settings, label: t('settings'), current: location.startsWith('/settings') },
  ];
  return (
    <>
      <SkipLink targetId={CONTENT} />
      <CrashBoundary of="part">
        <AppBar brand={t('brand')} homeHref="#/" links={links.map(({ path, ...link }) => ({ ...link, href: `#${path}` }))}>
          <LanguageField hideLabel />
        </AppBar>
      </CrashBoundary>
      <main id={CONTENT} tabIndex={-1} className={styles.main}>
        <CrashBoundary of="part">
          <Followers />
          <UncaughtNotice />
          <LanguageNotice />
          <StorageNotice />
          {!location.startsWith('/talk') && <NewVersionNotice />}
        </CrashBoundary>
        <CrashBoundary of="screen" key={location}>
          <Switch>
            <Route path={ADDRESSES.choose} component={ChooseScreen} />
            <Route path={ADDRESSES.briefing}>
              {({ scenario }) => (
                <SessionProvider key={scenario}>
                  <BriefingScreen scenarioId={scenario} />
                </SessionProvider>
              )}
            </Route>
            <Route path={ADDRESSES.begin}>
              {({ scenario }) => (
                <SessionProvider key={scenario}>
                  <BriefingScreen scenarioId={scenario} isBegun />
                </SessionProvider>
              )}
            </Route>
            <Route path={ADDRESSES.talk}>
              {({ attempt }) => (
                <SessionProvider key={attempt}>
                  <TalkScreen attemptId={attempt} />
                </SessionProvider>
              )}
            </Route>
            <Route path={ADDRESSES.debrief}>{({ attempt }) => <LazyDebriefScreen key={attempt} attemptId={attempt} />}</Route>
            <Route path={ADDRESSES.history} component={LazyHistoryScreen} />
            <Route path={ADDRESSES.settings} component={LazySettingsScreen} />
            <Route path={ADDRESSES.accessibility} component={LazyAccessibilityScreen} />
            <Route component={NotFoundScreen} />
          </Switch>
        </CrashBoundary>
      </main>
      <CrashBoundary of="part">
        <AppFoot href={toAccessibility()} label={t('accessibility')} current={location === ADDRESSES.accessibility}>
          <OfflineLine />
        </AppFoot>
      </CrashBoundary>
    </>
  );
}

/** What the page does beside showing something. */
function Followers() {
  useLook();
  useKeptOffline();
  return null;
}
