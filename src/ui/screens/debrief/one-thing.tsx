import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { listLosses } from '../../../domain/scoring/list-losses.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { cutFirstSentence } from './cut-first-sentence.ts';
import styles from './one-thing.module.css';
import type { ReviewProps } from './review-props.ts';
import { sayMove } from './say-move.ts';

/** The sentence on which the talk turned, struck through, and the better one: what to change first. @param move its place in the talk, from 0 */
export function OneThing({ debrief, talk, move }: ReviewProps & { readonly move: number }) {
  const { t } = useTranslation(['debrief', 'parts']);
  const id = useId();
  const made = debrief.moves[move];
  const loss = listLosses(talk.method, talk.scenario, debrief).find((one) => one.move === move);
  if (made === undefined || loss === undefined) return null;
  const [error] = made.errors;
  const { said, why } = sayMove(talk.words, made, t);
  const better = made.better === undefined ? undefined : `turn.${made.turn}.${made.better}`;
  return (
    <article className={styles.thing} aria-labelledby={id} data-error={error !== undefined || undefined} data-colour={toStepLabel(talk, loss.step).colour}>
      <div className={styles.head}>
        <h3 id={id}>{error === undefined ? t('oneThing') : t('oneError', { error: findSentence(talk.methodWords, `error.${error}`) })}</h3>
        <StepBadge {...toStepLabel(talk, loss.step)} size="plain" />
      </div>
      <div className={styles.yours}>
        <p className={styles.said}>
          {made.choice === SILENCE ? (
            said
          ) : (
            <>
              <span className="visually-hidden">{t('parts:youSaid')} </span>
              <s>{said}</s>
            </>
          )}
        </p>
        <p className={styles.why}>{cutFirstSentence(why)}</p>
      </div>
      {better !== undefined && (
        <p className={styles.better}>
          <span className="visually-hidden">{t('parts:tryInstead')} </span>
          {findSentence(talk.words, better)}
        </p>
      )}
    </article>
  );
}
