import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { AttemptFrame } from '../attempt-frame.tsx';
import { LiveAgainProvider } from '../live-again.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { toBriefing, toTalk } from '../to-address.ts';
import styles from './debrief.module.css';
import { DebriefPage } from './debrief-page.tsx';
import { KeptResult } from './kept-result.tsx';
import { LostDebrief } from './lost-debrief.tsx';
import { PaperDebrief } from './paper/paper-debrief.tsx';
import { PaperKept } from './paper/paper-kept.tsx';
import { Review } from './review.tsx';
import { TwoRoadsCard } from './two-roads-card.tsx';
import { useDebrief } from './use-debrief.ts';

/** A talk explained: what it scored in every step, why, and what to say next time. */
export function DebriefScreen({ attemptId }: { readonly attemptId: string }) {
  return (
    <AttemptFrame attemptId={attemptId} lost={(attempt, why) => <LostDebrief attempt={attempt} why={why} />}>
      {(attempt) => (
        <ScenarioFrame scenarioId={attempt.scenario.id} isWhole>
          {(talk) => (isChanged(attempt, talk) ? <Debriefing attempt={attempt} talk={talk} /> : <Scored attempt={attempt} talk={talk} />)}
        </ScenarioFrame>
      )}
    </AttemptFrame>
  );
}

type DebriefingProps = { readonly attempt: Attempt; readonly talk: ScenarioInLanguage };

/** Whether the talk was had, or scored, by other rules than there are now: then nothing is worked out anew. */
function isChanged(attempt: Attempt, { scenario, method }: ScenarioInLanguage): boolean {
  return attempt.scenario.revision !== scenario.revision || attempt.method.revision !== method.revision;
}

function Scored({ attempt, talk }: DebriefingProps) {
  const { t } = useTranslation('app');
  const scored = useDebrief(attempt, talk);
  return scored === undefined ? <ProgressLine label={t('loading')} /> : <Debriefing attempt={attempt} talk={talk} scored={scored} />;
}

function Debriefing({ attempt, talk, scored }: DebriefingProps & { readonly scored?: Debrief }) {
  const { t } = useTranslation('debrief');
  const title = t('title', { title: findSentence(talk.words, 'title') });
  const debrief = scored?.ending === undefined ? undefined : { ...scored, ending: scored.ending };
  const paper =
    debrief !== undefined ? (
      <PaperDebrief attempt={attempt} debrief={debrief} talk={talk} />
    ) : attempt.result !== undefined ? (
      <PaperKept attempt={attempt} result={attempt.result} title={title} customer={findSentence(talk.words, 'customer.name')} method={talk} why="changed" />
    ) : undefined;
  return (
    <DebriefPage title={title} attempt={attempt} method={talk.method.id} paper={paper}>
      {debrief !== undefined ? (
        <LiveAgainProvider attempt={attempt} talk={talk}>
          {attempt.from === undefined ? (
            <Review attempt={attempt} debrief={debrief} talk={talk} />
          ) : (
            <TwoRoadsCard attempt={attempt} from={attempt.from} debrief={debrief} talk={talk}>
              <Review attempt={attempt} debrief={debrief} talk={talk} />
            </TwoRoadsCard>
          )}
        </LiveAgainProvider>
      ) : attempt.result !== undefined ? (
        <KeptResult result={attempt.result} method={talk} isAgain={attempt.from !== undefined} />
      ) : (
        <Notice kind="info" title={t('unfinishedTitle')} action={<ButtonLink href={toTalk(attempt.id)}>{t('goOn')}</ButtonLink>}>
          {t('unfinishedText')}
        </Notice>
      )}
      {debrief === undefined && attempt.result !== undefined && (
        <p className={styles.actions}>
          <ButtonLink variant="primary" href={toBriefing(talk.scenario.id)}>
            {t('again')}
          </ButtonLink>
          <ButtonLink href="#/">{t('other')}</ButtonLink>
        </p>
      )}
    </DebriefPage>
  );
}
