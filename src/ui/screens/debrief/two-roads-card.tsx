import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { findLine } from '../../../domain/conversation/find-line.ts';
import type { TalkState } from '../../../domain/conversation/talk-state.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { Face } from '../../components/face.tsx';
import { moodBand } from '../../components/mood-band.ts';
import { MoodCurvePlot } from '../../components/mood-curve-plot.tsx';
import { MoodCurveTable } from '../../components/mood-curve-table.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { LiveAgainButton, LiveAgainProvider } from '../live-again.tsx';
import { toDebrief } from '../to-address.ts';
import { toStepLabel } from '../to-step-label.ts';
import { useAttempts } from '../use-attempts.ts';
import styles from './debrief.module.css';
import { findLastMood } from './find-last-mood.ts';
import { listMoodChanges } from './list-mood-changes.ts';
import { listMoodPoints } from './mood-points.ts';
import type { FinishedDebrief, ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';
import road from './two-roads.module.css';
import { useDebrief } from './use-debrief.ts';

type TwoRoadsCardProps = ReviewProps & { readonly from: NonNullable<Attempt['from']> };

/** A moment that was lived again beside the talk as it was had: what was said in it, how the customer felt from there on, and how each ended. */
export function TwoRoadsCard({ from, debrief, talk }: TwoRoadsCardProps) {
  const { t } = useTranslation('debrief');
  const before = useAttempts(({ attempts }) => attempts.find(({ id }) => id === from.attempt));
  const isSame = before?.scenario.revision === talk.scenario.revision && before.method.revision === talk.method.revision;
  return (
    <Card title={t('roadsHeading')}>
      {before === undefined || !isSame ? <p>{t('roadGone')}</p> : <Roads before={before} moves={from.moves} debrief={debrief} talk={talk} />}
    </Card>
  );
}

function Roads({ before, moves, debrief, talk }: ReviewProps & { readonly before: Attempt; readonly moves: number }) {
  const { t } = useTranslation(['debrief', 'app']);
  const had = useDebrief(before, talk);
  if (had === undefined) return <ProgressLine label={t('app:loading')} />;
  const first = had.ending === undefined ? undefined : { ...had, ending: had.ending };
  const moment = debrief.moves[moves]?.before;
  return (
    <>
      {moment !== undefined && <Moment moment={moment} talk={talk} />}
      <ul className={road.roads} aria-label={t('roadsHeading')}>
        {first !== undefined && <Road of="before" debrief={first} move={moves} talk={talk} />}
        <Road of="after" debrief={debrief} move={moves} talk={talk} />
      </ul>
      <div className={styles.actions}>
        <LiveAgainProvider attempt={before} talk={talk}>
          <LiveAgainButton move={moves} label={t('anotherReply')} />
        </LiveAgainProvider>
        <ButtonLink href={toDebrief(before.id)}>{t('roadFirst')}</ButtonLink>
      </div>
    </>
  );
}

/** What the customer said in the moment from which the two roads part, and the step it was. */
function Moment({ moment, talk }: { readonly moment: TalkState; readonly talk: ScenarioInLanguage }) {
  const line = findLine(talk.scenario, moment);
  const step = findTurn(talk.scenario, moment.at)?.step;
  if (line === undefined || step === undefined) return null;
  return (
    <p className={road.moment} data-colour={toStepLabel(talk, step).colour}>
      <StepBadge {...toStepLabel(talk, step)} size="plain" />
      <q>{findSentence(talk.words, `turn.${moment.at}.${line}`)}</q>
    </p>
  );
}

type RoadProps = { readonly of: 'before' | 'after'; readonly debrief: FinishedDebrief; readonly move: number; readonly talk: ScenarioInLanguage };

function Road({ of, debrief, move, talk }: RoadProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const made = debrief.moves[move];
  const points = listMoodPoints(debrief.moves, talk, t);
  const mood = made?.after ?? findLastMood(debrief, talk.scenario);
  const title = t(of === 'before' ? 'roadBefore' : 'roadAfter');
  const name = findSentence(talk.words, 'customer.short');
  const words = { anger: t('parts:anger'), trust: t('parts:trust'), start: t('moodStart'), end: t('moodEnd') };
  return (
    <li className={road.road} data-road={of}>
      <div className={road.head}>
        <Face
          traits={talk.scenario.complaint.customer.face}
          anger={mood.anger}
          trust={mood.trust}
          size={44}
          label={t(`parts:face.${moodBand(mood.anger, mood.trust)}`, { name })}
        />
        <div>
          <h3>{title}</h3>
          <p>{t(`ending.${debrief.ending.kind}`)}</p>
        </div>
        <strong className={road.score}>
          {debrief.overall}
          <span className="visually-hidden">{t('parts:ofHundred')}</span>
        </strong>
      </div>
      {made !== undefined && (
        <p>
          <q>{sayMove(talk.words, made, t).said}</q>
        </p>
      )}
      <MoodCurvePlot points={points} markers={[]} words={words} moment={move + 1} isLow />
      <p className={road.ending}>{findSentence(talk.words, `ending.${debrief.ending.id}`)}</p>
      <MoodCurveTable points={points} changes={listMoodChanges(debrief.moves, t)} caption={title} />
    </li>
  );
}
