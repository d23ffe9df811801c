import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../domain/attempt/talk-setting.ts';
import { nameLearner } from '../../../domain/learner/name-learner.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { usePrerendered } from '../prerendered.ts';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { ROUTE_TO, toTalk, toWho } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { usePerson } from '../use-person.ts';
import { useSettings } from '../use-settings.ts';
import styles from './briefing.module.css';
import { BriefingHead } from './briefing-head.tsx';
import { BriefingLayout } from './briefing-layout.tsx';
import { ModeField, ModeHint } from './mode-field.tsx';
import { useBegin } from './use-begin.ts';

type BriefingScreenProps = {
  readonly scenarioId: string;
  /** The talk is to begin at once, as from the first page, or where Start was pressed in a prerendered page before the app was there. */
  readonly isBegun?: boolean;
  /** As it stands in the address: the mode in which it is to begin. Anything else leaves it to the settings. */
  readonly mode?: string | undefined;
};

/** Who, where, what one knows and may give: the last look before the talk. */
export function BriefingScreen({ scenarioId, isBegun = false, mode }: BriefingScreenProps) {
  const asked = mode === 'guided' || mode === 'assessment' ? mode : undefined;
  return <ScenarioFrame scenarioId={scenarioId}>{(talk) => <Briefing talk={talk} isBegun={isBegun} asked={asked} />}</ScenarioFrame>;
}

type BriefingProps = { readonly talk: ScenarioInLanguage; readonly isBegun: boolean; readonly asked: Mode | undefined };

function Briefing({ talk, isBegun, asked }: BriefingProps) {
  const { t } = useTranslation(['briefing', 'app', 'talk']);
  const hintId = useId();
  const { patience } = useSettings().settings;
  const heading = usePageTitle(findSentence(talk.words, 'title'));
  const { isComing, isUnbegun, isSlow, underWay, isAsking, start, goOn, startAgain, cancel } = useBegin(talk, isBegun, asked);
  if (isComing) return <BriefingHead talk={talk} headingRef={heading} />;
  return (
    <BriefingLayout talk={talk} headingRef={heading}>
      {patience.on && <p>{t('clockOn', { count: patience.seconds })}</p>}
      {isUnbegun && <TroubleNotice of="part.failed" />}
      {isSlow && <TroubleNotice of="talk.saving_long" />}
      <div className={styles.actions}>
        <ModeField hintId={hintId} />
        <Start scenarioId={talk.scenario.id} onStart={start} />
        {underWay !== undefined && <ButtonLink href={toTalk(underWay.id)}>{t('resume')}</ButtonLink>}
      </div>
      <ModeHint id={hintId} />
      <NotMe />
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

/** Where somebody has said who they are: who else sits down says so before their talk. */
function NotMe() {
  const { t } = useTranslation('briefing');
  const { learner } = usePerson();
  const isLive = usePrerendered() === undefined;
  if (!isLive || learner === undefined || (learner.name ?? learner.code) === undefined) return null;
  return (
    <p>
      <a href={toWho()}>{t('notMe', { name: isolateName(nameLearner(learner)) })}</a>
    </p>
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
