import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../domain/attempt/talk-setting.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { usePrerendered } from '../prerendered.ts';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { ROUTE_TO, toTalk } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import styles from './briefing.module.css';
import { BriefingLayout } from './briefing-layout.tsx';
import { useBegin } from './use-begin.ts';

type BriefingScreenProps = {
  readonly scenarioId: string;
  /** Start was pressed in a prerendered page, and the app could not begin the talk before it was there. */
  readonly isBegun?: boolean;
};

/** Who, where, what one may offer, and what to reach: the last look before the talk. */
export function BriefingScreen({ scenarioId, isBegun = false }: BriefingScreenProps) {
  return <ScenarioFrame scenarioId={scenarioId}>{(talk) => <Briefing talk={talk} isBegun={isBegun} />}</ScenarioFrame>;
}

function Briefing({ talk, isBegun }: { readonly talk: ScenarioInLanguage; readonly isBegun: boolean }) {
  const { t } = useTranslation(['briefing', 'app', 'talk']);
  const { patience } = useSettings().settings;
  const heading = usePageTitle(findSentence(talk.words, 'title'));
  const { isUnbegun, isSlow, underWay, isAsking, start, goOn, startAgain, cancel } = useBegin(talk, isBegun);
  return (
    <BriefingLayout talk={talk} headingRef={heading}>
      <ModeChoice />
      {patience.on && <p>{t('clockOn', { count: patience.seconds })}</p>}
      {isUnbegun && <TroubleNotice of="part.failed" />}
      {isSlow && <TroubleNotice of="talk.saving_long" />}
      <p className={styles.actions}>
        <Start scenarioId={talk.scenario.id} onStart={start} />
        {underWay !== undefined && <ButtonLink href={toTalk(underWay.id)}>{t('resume')}</ButtonLink>}
      </p>
      <ConfirmDialog
        open={isAsking}
        title={t('openTitle')}
        confirmLabel={t('resume')}
        other={{ label: t('talk:startAgain'), onChoose: startAgain }}
        cancelLabel={t('cancel')}
        onConfirm={goOn}
        onCancel={cancel}
      >
        {t('openText', { progress: t('app:progress') })}
      </ConfirmDialog>
    </BriefingLayout>
  );
}

function ModeChoice() {
  const { t } = useTranslation('briefing');
  const { settings, change } = useSettings();
  const isLive = usePrerendered() === undefined;
  const { mode } = settings;
  return (
    <ChoiceSetting<Mode>
      legend={t('mode')}
      hint={mode === 'guided' ? t('guidedText') : t('assessmentText')}
      options={[
        { value: 'guided', label: t('guided') },
        { value: 'assessment', label: t('assessment') },
      ]}
      value={mode}
      onChange={(chosen) => change({ mode: chosen })}
      disabled={!isLive}
    />
  );
}

/** A link until the app is live: it needs no script. */
function Start({ scenarioId, onStart }: { readonly scenarioId: string; readonly onStart: () => void }) {
  const { t } = useTranslation('briefing');
  if (usePrerendered() === undefined)
    return (
      <Button variant="primary" onClick={onStart}>
        {t('start')}
      </Button>
    );
  return (
    <ButtonLink variant="primary" href={`#${ROUTE_TO.begin(scenarioId)}`}>
      {t('start')}
    </ButtonLink>
  );
}
