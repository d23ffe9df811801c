import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import { toDebrief, toTalk } from '../to-address.ts';
import styles from './history.module.css';

type AttemptTableProps = { readonly attempts: readonly Attempt[]; readonly titles: ReadonlyMap<string, string> };

/** Every talk, newest first, with the way to its debrief or back into it. */
export function AttemptTable({ attempts, titles }: AttemptTableProps) {
  const { t } = useTranslation(['history', 'debrief', 'briefing']);
  const { formatDateTime } = useFormats();
  const { attempts: store } = useServices();
  return (
    <Card title={t('allHeading')}>
      <ul className={styles.attempts}>
        {attempts.map((attempt) => {
          const { id, scenario, result, mode, startedAt } = attempt;
          const when = formatDateTime(new Date(startedAt), 'medium');
          const ending = result === undefined ? t('unfinished') : t(`debrief:ending.${result.endingKind}`);
          return (
            <li key={id}>
              <div>
                <p className={styles.name}>{titles.get(scenario.id) ?? scenario.id}</p>
                <p className={styles.meta}>{[when, t(`briefing:${mode}`), ending].join(' · ')}</p>
              </div>
              <b className={styles.score}>{result?.overall}</b>
              <div className={styles.actions}>
                <ButtonLink href={isFinished(attempt) ? toDebrief(id) : toTalk(id)}>{isFinished(attempt) ? t('open') : t('goOn')}</ButtonLink>
                <Button aria-label={t('removeOne', { when })} onClick={() => void store.getState().remove(id)}>
                  {t('remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
