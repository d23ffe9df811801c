import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
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
import { useAttempts } from '../use-attempts.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import styles from './briefing.module.css';
import { BriefingLayout } from './briefing-layout.tsx';

/** Who, where, what one may offer, and what to reach: the last look before the talk. */
export function BriefingScreen({ scenarioId }: { readonly scenarioId: string }) {
  return <ScenarioFrame scenarioId={scenarioId}>{(talk) => <Briefing talk={talk} />}</ScenarioFrame>;
}

function Briefing({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t, i18n } = useTranslation('briefing');
  const session = useSession();
  const [, navigate] = useLocation();
  const { settings, change } = useSettings();
  const heading = usePageTitle(findSentence(talk.words, 'title'));
  const open = useAttempts((state) => summarizeAttempts(state.attempts, talk.scenario.id, talk.scenario.revision).open);
  const isBriefing = useSelector(session, (snapshot) => snapshot.hasTag('briefing'));
  const begun = useSelector(session, (snapshot) => (snapshot.hasTag('talking') ? snapshot.context.attempt : undefined));
  // A talk that was left for this page must not call one back: only one that begins here does.
  const [isStarting, setStarting] = useState(false);
  const { scenario, method } = talk;

  useEffect(() => session.send({ type: 'scenario.choose', chosen: { scenario, method } }), [session, scenario, method]);
  useEffect(() => {
    if (isStarting && begun !== undefined) navigate(ROUTE_TO.talk(begun.id));
  }, [isStarting, begun, navigate]);

  return (
    <BriefingLayout talk={talk} backHref="#/" headingRef={heading}>
      <ChoiceSetting<Mode>
        legend={t('mode')}
        hint={settings.mode === 'guided' ? t('guidedText') : t('assessmentText')}
        options={[
          { value: 'guided', label: t('guided') },
          { value: 'assessment', label: t('assessment') },
        ]}
        value={settings.mode}
        onChange={(mode) => change({ mode })}
      />
      {settings.patience.on && <p>{t('clockOn', { count: settings.patience.seconds })}</p>}
      <p className={styles.actions}>
        <Button
          variant="primary"
          disabled={!isBriefing}
          onClick={() => {
            setStarting(true);
            session.send({ type: 'talk.begin', mode: settings.mode, language: i18n.language });
          }}
        >
          {t('start')}
        </Button>
        {open !== undefined && <ButtonLink href={toTalk(open.id)}>{t('resume')}</ButtonLink>}
      </p>
    </BriefingLayout>
  );
}
