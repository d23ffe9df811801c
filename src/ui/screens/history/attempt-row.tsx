import { memo, type RefCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { LineDrawing } from '../../components/line-drawing.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import { toDebrief, toTalk } from '../to-address.ts';
import styles from './history.module.css';

type AttemptRowProps = {
  readonly attempt: Attempt;
  readonly title: string;
  /** Whether its complaint is here: without it there is nothing to go on with, and of a finished talk only the result. */
  readonly isHere: boolean;
  /** Whether the talk has just been brought back: then the focus goes to it as it appears. */
  readonly isRestored: boolean;
  readonly ref?: RefCallback<HTMLElement> | undefined;
};

/** One talk: when, how and what came of it, with the way to its debrief or back into it. */
export const AttemptRow = memo(function AttemptRow({ attempt, title, isHere, isRestored, ref }: AttemptRowProps) {
  const { t } = useTranslation(['history', 'debrief', 'briefing']);
  const { formatDateTime } = useFormats();
  const { attempts: store } = useServices();
  const [takesFocus] = useState(isRestored);
  const { id, result, startedAt } = attempt;
  const when = formatDateTime(new Date(startedAt), 'medium');
  const ending = result === undefined ? t('unfinished') : t(`debrief:ending.${result.endingKind}`);
  const isOver = isFinished(attempt);
  const mode = attempt.from === undefined ? t(isAssessed(attempt) ? 'briefing:assessment' : 'briefing:guided') : t('again', { number: attempt.from.moves + 1 });
  return (
    <li ref={takesFocus ? focusFirst : undefined}>
      <div>
        <p ref={ref} tabIndex={-1} className={styles.name}>
          {title}
        </p>
        <p className={styles.meta}>{joinDots(when, mode, ending)}</p>
      </div>
      <b className={styles.score}>{result?.overall}</b>
      <div className={styles.actions}>
        {(isHere || isOver) && <ButtonLink href={isOver ? toDebrief(id) : toTalk(id)}>{isOver ? t(isHere ? 'open' : 'result') : t('goOn')}</ButtonLink>}
        <details className={styles.rest}>
          <summary>
            <LineDrawing>
              <path d="M6 12h.1M12 12h.1M18 12h.1" />
            </LineDrawing>
            <span className="visually-hidden">{t('rest', { when })}</span>
          </summary>
          <Button aria-label={t('removeOne', { when })} onClick={() => void store.getState().remove(id)}>
            {t('remove')}
          </Button>
        </details>
      </div>
    </li>
  );
});

function focusFirst(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('a, button')?.focus();
}
