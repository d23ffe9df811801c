import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { LivedAgain } from '../../../domain/attempt/list-lived-again.ts';
import { isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { sayMove } from '../debrief/say-move.ts';
import { LiveAgainProvider } from '../live-again.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toDebrief, toTalk } from '../to-address.ts';
import { toStepLabel } from '../to-step-label.ts';
import { useScenario } from '../use-library.ts';
import styles from './moments.module.css';

/** A moment of a talk that waits to be lived again. */
type Waiting = Pick<LivedAgain, 'talk' | 'moves'> & { readonly before: Attempt; readonly after?: undefined; readonly isMended: false };

/** A moment of a talk: one that was lived again, or waits for it. */
export type Moment = LivedAgain | Waiting;

/** A talk that has the moment in it. */
export function findTalkWith(moment: Moment): Attempt {
  return moment.after === undefined ? moment.before : moment.after;
}

type MomentRowProps = { readonly moment: Moment; readonly title: string };

/** One moment: what was said struck through, what was said then, and whether that mended it or the way to try or to go on. */
export function MomentRow({ moment, title }: MomentRowProps) {
  const { t } = useTranslation('history');
  const { before, after, moves } = moment;
  const talk = useTalkOf(findTalkWith(moment));
  const scores = [before, after].flatMap((attempt) => attempt?.result?.overall ?? []).join(' → ');
  const place = t('againRow', { title, number: moves + 1 });
  return (
    <div className={styles.moment}>
      <div className={styles.said}>
        {talk !== undefined && <Sentences moment={moment} talk={talk} />}
        <p className={styles.quiet}>{after?.result === undefined ? place : joinDots(place, scores)}</p>
      </div>
      <div className={styles.state}>
        <State moment={moment} talk={talk} />
      </div>
    </div>
  );
}

/** Whether the moment is mended, and the one thing to do with it. */
function State({ moment: { before, after, moves, isMended }, talk }: { readonly moment: Moment; readonly talk: ScenarioInLanguage | undefined }) {
  const { t } = useTranslation('history');
  if (after !== undefined && !isFinished(after))
    return (
      <>
        <b>{t('underWay')}</b>
        {talk !== undefined && <ButtonLink href={toTalk(after.id)}>{t('goOn')}</ButtonLink>}
      </>
    );
  const canTry = before !== undefined && talk !== undefined && !isMended;
  return (
    <>
      {after !== undefined && <b data-mended={isMended || undefined}>{t(isMended ? 'mended' : 'notMended')}</b>}
      {canTry && (
        <LiveAgainProvider attempt={before} talk={talk}>
          <LiveAgainButton move={moves} label={t('tryAgain')} />
        </LiveAgainProvider>
      )}
      {after !== undefined && !canTry && <ButtonLink href={toDebrief(after.id)}>{t('open')}</ButtonLink>}
    </>
  );
}

/** What a talk was played from, where that is here and still the same. */
function useTalkOf({ scenario, method }: Attempt): ScenarioInLanguage | undefined {
  const { loaded } = useScenario(scenario.id);
  if (loaded.phase !== 'ready') return undefined;
  const { talk } = loaded;
  return talk.scenario.revision === scenario.revision && talk.method.revision === method.revision ? talk : undefined;
}

function Sentences({ moment: { before, after, moves }, talk }: { readonly moment: Moment; readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('history');
  const { t: ofDebrief } = useTranslation('debrief');
  const made = before?.moves[moves];
  const then = after?.moves[moves];
  const turn = (made ?? then)?.turn;
  if (turn === undefined) return null;
  const { step: _, ...label } = toStepLabel(talk, findTurn(talk.scenario, turn)?.step ?? '');
  return (
    <>
      <p className={styles.step} data-colour={label.colour}>
        <StepBadge {...label} size="plain" />
      </p>
      {made !== undefined && (
        <p>
          <span className="visually-hidden">{t('saidFirst')} </span>
          <s>{sayMove(talk.words, made, ofDebrief).said}</s>
        </p>
      )}
      {then !== undefined && (
        <p>
          <span className="visually-hidden">{t('saidThen')} </span>
          {sayMove(talk.words, then, ofDebrief).said}
        </p>
      )}
      {after === undefined && <p className={styles.quiet}>{t('notSaidYet')}</p>}
    </>
  );
}
