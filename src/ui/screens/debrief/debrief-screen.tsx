import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';
import { reviewSteps } from '../../../domain/scoring/review-steps.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { AttemptFrame } from '../attempt-frame.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { toBriefing, toTalk } from '../to-address.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import styles from './debrief.module.css';
import { DebriefPage } from './debrief-page.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { KeptResult } from './kept-result.tsx';
import { LiveAgainProvider } from './live-again.tsx';
import { LossesCard } from './losses-card.tsx';
import { LostDebrief } from './lost-debrief.tsx';
import { MoodCard } from './mood-card.tsx';
import { OfferCard } from './offer-card.tsx';
import { PaperDebrief } from './paper/paper-debrief.tsx';
import { PaperKept } from './paper/paper-kept.tsx';
import type { ReviewProps } from './review-props.ts';
import { RoadsCard } from './roads-card.tsx';
import { RuleCards } from './rule-cards.tsx';
import { ScoreCard } from './score-card.tsx';
import { StepsCard } from './steps-card.tsx';
import { TalkCard } from './talk-card.tsx';
import { TwoRoadsCard } from './two-roads-card.tsx';
import { useDebrief } from './use-debrief.ts';
import { VerdictCard } from './verdict-card.tsx';

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
  const [, navigate] = useLocation();
  const debrief = scored?.ending === undefined ? undefined : { ...scored, ending: scored.ending };
  const paper =
    debrief !== undefined ? (
      <PaperDebrief attempt={attempt} debrief={debrief} talk={talk} />
    ) : attempt.result !== undefined ? (
      <PaperKept attempt={attempt} result={attempt.result} title={title} customer={findSentence(talk.words, 'customer.name')} method={talk} why="changed" />
    ) : undefined;
  return (
    <DebriefPage title={title} isAssessed={isAssessed(attempt)} paper={paper}>
      {debrief !== undefined ? (
        <LiveAgainProvider attempt={attempt} talk={talk}>
          {attempt.from !== undefined && <TwoRoadsCard from={attempt.from} debrief={debrief} talk={talk} />}
          <Review debrief={debrief} talk={talk} />
        </LiveAgainProvider>
      ) : attempt.result !== undefined ? (
        <KeptResult result={attempt.result} method={talk} />
      ) : (
        <Notice kind="info" title={t('unfinishedTitle')} action={<ButtonLink href={toTalk(attempt.id)}>{t('goOn')}</ButtonLink>}>
          {t('unfinishedText')}
        </Notice>
      )}
      {(debrief !== undefined || attempt.result !== undefined) && (
        <p className={styles.actions}>
          <Button variant="primary" onClick={() => navigate(toBriefing(talk.scenario.id).slice(1))}>
            {t('again')}
          </Button>
          <ButtonLink href="#/">{t('other')}</ButtonLink>
        </p>
      )}
    </DebriefPage>
  );
}

/** The parts from the whole to the details. On a phone the dearest losses and the steps come before the pictures. */
function Review({ debrief, talk }: ReviewProps) {
  const { own: made } = useOwnAttempts();
  const isNarrow = useNarrow();
  const { best, first } = summarizeAttempts(made, talk.scenario.id);
  const reviews = reviewSteps(talk.method, talk.scenario, debrief);
  const errors = <ErrorNotice debrief={debrief} talk={talk} />;
  const mood = (
    <div className={styles.wide}>
      <MoodCard debrief={debrief} talk={talk} />
    </div>
  );
  return (
    <div className={styles.page}>
      {!isNarrow && errors}
      <div className={styles.narrow}>
        <ScoreCard debrief={debrief} talk={talk} best={best?.result?.overall} first={first?.result?.overall} />
      </div>
      {isNarrow && errors}
      {!isNarrow && mood}
      <LossesCard debrief={debrief} talk={talk} />
      <StepsCard debrief={debrief} talk={talk} reviews={reviews} />
      {isNarrow && mood}
      <div className={styles.half}>
        <OfferCard debrief={debrief} talk={talk} />
      </div>
      <div className={styles.half}>
        <VerdictCard debrief={debrief} talk={talk} />
      </div>
      <RuleCards talk={talk} reviews={reviews} />
      <TalkCard debrief={debrief} talk={talk} />
      <RoadsCard debrief={debrief} talk={talk} />
    </div>
  );
}
