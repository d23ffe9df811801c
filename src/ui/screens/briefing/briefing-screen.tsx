import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Mode } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { useSession } from '../session-context.tsx';
import { ROUTE_TO, toTalk } from '../to-address.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import styles from './briefing.module.css';
import { BriefingLayout } from './briefing-layout.tsx';

type BriefingScreenProps = {
  readonly scenarioId: string;
  /** Start was pressed on the page of the complaint in the very moment in which the app took it over. */
  readonly isBegun?: boolean;
};

/** Who, where, what one may offer, and what to reach: the last look before the talk. */
export function BriefingScreen({ scenarioId, isBegun = false }: BriefingScreenProps) {
  return <ScenarioFrame scenarioId={scenarioId}>{(talk) => <Briefing talk={talk} isBegun={isBegun} />}</ScenarioFrame>;
}

function Briefing({ talk, isBegun }: { readonly talk: ScenarioInLanguage; readonly isBegun: boolean }) {
  const { t, i18n } = useTranslation('briefing');
  const session = useSession();
  const [, navigate] = useLocation();
  const { settings, change } = useSettings();
  const heading = usePageTitle(findSentence(talk.words, 'title'));
  const { open } = summarizeAttempts(useOwnAttempts().own, talk.scenario.id, talk.scenario.revision);
  const isBriefing = useSelector(session, (snapshot) => snapshot.hasTag('briefing'));
  const begun = useSelector(session, (snapshot) => (snapshot.hasTag('talking') ? snapshot.context.attempt : undefined));
  // A talk that was left for this page must not call one back: only one that begins here does.
  const [isStarting, setStarting] = useState(false);
  const { scenario, method } = talk;

  useEffect(() => session.send({ type: 'scenario.choose', chosen: { scenario, method } }), [session, scenario, method]);
  useEffect(() => {
    if (isStarting && begun !== undefined) navigate(ROUTE_TO.talk(begun.id), { replace: isBegun });
  }, [isStarting, begun, isBegun, navigate]);

  const { mode } = settings;
  const begin = useCallback(() => {
    setStarting(true);
    session.send({ type: 'talk.begin', mode, language: i18n.language });
  }, [session, mode, i18n]);
  const isAwaited = useRef(isBegun);
  useEffect(() => {
    if (!isAwaited.current || !isBriefing) return;
    isAwaited.current = false;
    begin();
  }, [isBriefing, begin]);

  return (
    <BriefingLayout talk={talk} backHref="#/" headingRef={heading}>
      <ChoiceSetting<Mode>
        legend={t('mode')}
        hint={mode === 'guided' ? t('guidedText') : t('assessmentText')}
        options={[
          { value: 'guided', label: t('guided') },
          { value: 'assessment', label: t('assessment') },
        ]}
        value={mode}
        onChange={(chosen) => change({ mode: chosen })}
      />
      {settings.patience.on && <p>{t('clockOn', { count: settings.patience.seconds })}</p>}
      <p className={styles.actions}>
        <Button variant="primary" disabled={!isBriefing} onClick={begin}>
          {t('start')}
        </Button>
        {open !== undefined && <ButtonLink href={toTalk(open.id)}>{t('resume')}</ButtonLink>}
      </p>
    </BriefingLayout>
  );
}
