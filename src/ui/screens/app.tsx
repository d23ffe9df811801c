import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Services } from '../../app/services.ts';
import { AppBar } from '../components/app-bar.tsx';
import { AppFoot } from '../components/app-foot.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { applyLook } from '../styles/apply-look.ts';
import styles from './app.module.css';
import { BriefingScreen } from './briefing/briefing-screen.tsx';
import { ChooseScreen } from './choose/choose-screen.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { LanguageField } from './language-field.tsx';
import { LanguageNotice } from './language-notice.tsx';
import {
  LazyAccessibilityScreen,
  LazyDebriefScreen,
  LazyHandInScreen,
  LazyHistoryScreen,
  LazyReviewScreen,
  LazySettingsScreen,
  LazySourcesScreen,
  LazyWhoScreen,
} from './lazy-screens.tsx';
import { NewVersionNotice } from './new-version-notice.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { OfflineLine } from './offline-line.tsx';
import { ChosenContext, type Prerendered, usePrerendered } from './prerendered.ts';
import { ServicesContext } from './services.ts';
import { StorageNotice } from './storage-notice.tsx';
import { TalkScreen } from './talk/talk-screen.tsx';
import { ADDRESSES, toAccessibility, toReview } from './to-address.ts';
import { UncaughtNotice } from './uncaught-notice.tsx';
import { UntilLive, WhenLive } from './until-live.tsx';
import { useKeptOffline } from './use-kept-offline.ts';
import { useSettings } from './use-settings.ts';

const CONTENT = 'content';

type AppProps = {
  readonly services: Services;
  /** Route to render where there is no address, and to hydrate. */
  readonly route?: string;
  /** While it is prerendered or hydrated. */
  readonly prerendered?: Prerendered;
  /** The reply that was chosen before the app was there. */
  readonly chosen?: string | undefined;
};

/** The app: the bar, and below it the screen of the address. */
export function App({ services, route = ADDRESSES.choose, prerendered, chosen }: AppProps) {
  return (
    <ServicesContext value={services}>
      <UntilLive prerendered={prerendered}>
        <ChosenContext value={chosen}>
          <CrashBoundary of="page">
            <Router hook={useRoute} ssrPath={route}>
              <Frame />
            </Router>
          </CrashBoundary>
        </ChosenContext>
      </UntilLive>
    </ServicesContext>
  );
}

/** The route behind the #, without what mail programs and messengers hang on addresses that they pass on. */
function useRoute({ ssrPath }: { readonly ssrPath?: string }): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation(ssrPath === undefined ? {} : { ssrPath });
  return [location.replace(/\?.*$/, ''), navigate];
}

function Frame() {
  const [location] = useLocation();
  return (
    <>
      <WhenLive>
        <SkipLink targetId={CONTENT} />
      </WhenLive>
      <CrashBoundary of="part">
        <Bar />
      </CrashBoundary>
      <Main>
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
            <Route path={ADDRESSES.briefing}>{({ scenario }) => <BriefingScreen key={scenario} scenarioId={scenario} />}</Route>
            <Route path={ADDRESSES.begin}>{({ scenario, mode }) => <BriefingScreen key={scenario} scenarioId={scenario} isBegun mode={mode} />}</Route>
            <Route path={ADDRESSES.talk}>{({ attempt }) => <TalkScreen key={attempt} attemptId={attempt} />}</Route>
            <Route path={ADDRESSES.debrief}>{({ attempt }) => <LazyDebriefScreen key={attempt} attemptId={attempt} />}</Route>
            <Route path={ADDRESSES.history} component={LazyHistoryScreen} />
            <Route path={ADDRESSES.settings} component={LazySettingsScreen} />
            <Route path={ADDRESSES.handIn} component={LazyHandInScreen} />
            <Route path={ADDRESSES.who} component={LazyWhoScreen} />
            <Route path={ADDRESSES.review} component={LazyReviewScreen} />
            <Route path={ADDRESSES.accessibility} component={LazyAccessibilityScreen} />
            <Route path={ADDRESSES.sources}>{({ method }) => <LazySourcesScreen key={method} methodId={method} />}</Route>
            <Route component={NotFoundScreen} />
          </Switch>
        </CrashBoundary>
      </Main>
      <WhenLive>
        <CrashBoundary of="part">
          <Foot />
        </CrashBoundary>
      </WhenLive>
    </>
  );
}

function Bar() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  const prerendered = usePrerendered();
  const links = [
    { path: ADDRESSES.choose, label: t('practice'), current: location === '/' || location.startsWith('/briefing') || location.startsWith('/talk') },
    { path: ADDRESSES.history, label: t('progress'), current: ['/history', '/debrief', ADDRESSES.handIn].some((path) => location.startsWith(path)) },
    { path: ADDRESSES.settings, label: t('settings'), current: location.startsWith('/settings') },
  ];
  return (
    <AppBar
      brand={t('brand')}
      homeHref={prerendered?.homeHref ?? `#${ADDRESSES.choose}`}
      links={links.map(({ path, ...link }) => ({ ...link, href: prerendered?.toScreen(path) ?? `#${path}` }))}
    >
      {prerendered === undefined ? <LanguageField hideLabel /> : undefined}
    </AppBar>
  );
}

function Main({ children }: { readonly children: ReactNode }) {
  const prerendered = usePrerendered();
  const attributes = prerendered === undefined ? { id: CONTENT, tabIndex: -1 } : { hidden: prerendered.isHidden };
  return (
    <main {...attributes} className={styles.main}>
      {children}
    </main>
  );
}

function Foot() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  return (
    <AppFoot
      links={[
        { href: toReview(), label: t('review'), current: location === ADDRESSES.review },
        { href: toAccessibility(), label: t('accessibility'), current: location === ADDRESSES.accessibility },
      ]}
    >
      <OfflineLine />
    </AppFoot>
  );
}

/** What the page does beside showing something. */
function Followers() {
  useLook();
  useKeptOffline();
  return null;
}

/** Keeps colours, text size and motion of the page as they are set. */
function useLook(): void {
  const { theme, text, motion } = useSettings().settings;
  useEffect(() => applyLook({ theme, text, motion }), [theme, text, motion]);
}
