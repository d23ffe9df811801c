import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { sayMove } from '../debrief/say-move.ts';
import { LiveAgainProvider } from '../live-again.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toDebrief } from '../to-address.ts';
import { toStepLabel } from '../to-step-label.ts';
import { useScenario } from '../use-library.ts';
import styles from './moments.module.css';

/** A moment of a talk, and the best that came of living it again, if anybody has. */
export type Moment = {
  readonly before: Attempt;
  /** Number of the move that was or is to be made another way. */
  readonly moves: number;
  readonly after?: Attempt;
  readonly isMended: boolean;
};

type MomentRowProps = { readonly moment: Moment; readonly title: string };

/** One moment: what was said struck through, what was said then, and whether that mended it or the way to try. */
export function MomentRow({ moment, title }: MomentRowProps) {
  const { t } = useTranslation('history');
  const { before, after, moves, isMended } = moment;
  const talk = useTalkOf(before);
  const scores = after !== undefined && `${before.result?.overall} → ${after.result?.overall}`;
  const place = t('againRow', { title, number: moves + 1 });
  return (
    <div className={styles.moment}>
      <div className={styles.said}>
        {talk !== undefined && <Sentences moment={moment} talk={talk} />}
        <p className={styles.quiet}>{scores === false ? place : joinDots(place, scores)}</p>
      </div>
      <div className={styles.state}>
        {after !== undefined && <b data-mended={isMended || undefined}>{t(isMended ? 'mended' : 'notMended')}</b>}
        {talk !== undefined && !isMended && (
          <LiveAgainProvider attempt={before} talk={talk}>
            <LiveAgainButton move={moves} label={t('tryAgain')} />
          </LiveAgainProvider>
        )}
        {after !== undefined && (isMended || talk === undefined) && <ButtonLink href={toDebrief(after.id)}>{t('open')}</ButtonLink>}
      </div>
    </div>
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
  const made = before.moves[moves];
  const then = after?.moves[moves];
  if (made === undefined) return null;
  const { step: _, ...label } = toStepLabel(talk, findTurn(talk.scenario, made.turn)?.step ?? '');
  return (
    <>
      <p className={styles.step} data-colour={label.colour}>
        <StepBadge {...label} size="plain" />
      </p>
      <p>
        <span className="visually-hidden">{t('saidFirst')} </span>
        <s>{sayMove(talk.words, made, ofDebrief).said}</s>
      </p>
      <p>
        {then === undefined ? (
          <span className={styles.quiet}>{t('notSaidYet')}</span>
        ) : (
          <>
            <span className="visually-hidden">{t('saidThen')} </span>
            {sayMove(talk.words, then, ofDebrief).said}
          </>
        )}
      </p>
    </>
  );
}
