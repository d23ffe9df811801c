import { useTranslation } from 'react-i18next';
import type { OfferedTalk } from '../../../app/hand-in/hand-in-store.ts';
import { Button } from '../../components/button.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useMore } from '../use-more.ts';
import { useTitles } from '../use-titles.ts';
import styles from './hand-in.module.css';

const WAS = { file: 'wasFile', share: 'wasShare', code: 'wasCode', text: 'wasText' } as const;

type TalkListProps = {
  readonly talks: readonly OfferedTalk[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
};

/** Every talk with a box to tick. */
export function TalkList({ talks, picked, onPick }: TalkListProps) {
  const { t } = useTranslation('handin');
  const { formatDate, formatDateTime } = useFormats();
  const toTitle = useTitles([...new Set(talks.map(({ attempt }) => attempt.scenario.id))]);
  const { shown, showMore, refOf } = useMore(talks, ({ attempt }) => attempt.id, 12);
  return (
    <>
      <ul className={styles.talks}>
        {shown.map((talk) => {
          const { attempt, handedIn } = talk;
          return (
            <li key={attempt.id}>
              <label className={styles.talk}>
                <input ref={refOf(talk)} type="checkbox" checked={picked.has(attempt.id)} onChange={() => onPick(attempt.id)} />
                <span>
                  {t('talk', { title: toTitle(attempt), when: formatDateTime(new Date(attempt.startedAt), 'medium') })}{' '}
                  <span className={styles.meta}>
                    {joinDots(
                      attempt.result === undefined ? '' : t('points', { count: attempt.result.overall }),
                      handedIn === undefined ? '' : t(WAS[handedIn.way], { date: formatDate(new Date(handedIn.at), 'long') }),
                    )}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {showMore !== undefined && <Button onClick={showMore}>{t('more')}</Button>}
    </>
  );
}
