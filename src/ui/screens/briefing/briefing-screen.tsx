import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../domain/attempt/talk-setting.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { toTalk } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import { useSlowSaving } from '../use-slow-saving.ts';
import styles from './briefing.module.css';
import { BriefingLayout } from './briefing-layout.tsx';
import { useBegin } from './use-begin.ts';

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
  const { t } = useTranslation(['briefing', 'app', 'talk']);
  const { settings, change } = useSettings();
  const heading = usePageTitle(findSentence(talk.words, 'title'));
  const { isUnbegun, open, isAsking, start, goOn, startAgain, cancel } = useBegin(talk, isBegun);
  const isSlow = useSlowSaving();
  const { mode } = settings;
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
      {isUnbegun && <TroubleNotice of="part.failed" />}
      {isSlow && <TroubleNotice of="talk.saving_long" />}
      <p className={styles.actions}>
        <Button variant="primary" onClick={start}>
          {t('start')}
        </Button>
        {open !== undefined && <ButtonLink href={toTalk(open.id)}>{t('resume')}</ButtonLink>}
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
