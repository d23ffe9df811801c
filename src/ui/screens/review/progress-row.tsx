import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../domain/review/follow-progress.ts';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './progress.module.css';
import review from './review.module.css';
import { sayChange } from './say-change.ts';

type ProgressRowProps = {
  readonly ref?: Ref<HTMLTableCellElement> | undefined;
  readonly progress: Progress;
  readonly name: string;
  readonly cut: number;
  readonly onShow: ShowBehind;
};

/** One person from the first talk to the latest: drawn, in numbers, and what to know of it. */
export function ProgressRow({ ref, progress, name, cut, onShow }: ProgressRowProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  const { first, latest, change, talks, stalled, mended, of } = progress;
  const hasFallen = change !== undefined && change < 0;
  const behind = (what: string, ids: readonly string[]) => ({ title: joinDots(name, what), places: toPlaces(ids) });
  return (
    <tr data-fell={hasFallen || undefined}>
      <th scope="row" ref={ref} tabIndex={-1}>
        {name}
      </th>
      <td>
        <span className={styles.course}>
          <CourseLine first={first} latest={latest} cut={cut} isOnce={change === undefined} />
          <FigureLink behind={() => behind(t('progress.columnCourse'), [talks.first, talks.latest])} onShow={onShow}>
            {change === undefined ? latest : t('progress.course', { first, latest })}
          </FigureLink>
        </span>
      </td>
      <td className={review.number}>{change === undefined ? t('none') : sayChange(change, formatNumber)}</td>
      <td>
        <ul className={styles.notes}>
          {change === undefined && <li>{t('progress.noteOnce')}</li>}
          {of === 'guided' && <li>{t('progress.noteGuided')}</li>}
          {hasFallen && <li className={review.bad}>{t('progress.noteFell')}</li>}
          {stalled !== undefined && (
            <li>
              <FigureLink behind={() => behind(t('progress.noteStalled', { count: stalled.days }), stalled.talks)} onShow={onShow}>
                {t('progress.noteStalled', { count: stalled.days })}
              </FigureLink>
            </li>
          )}
          {mended.length > 0 && (
            <li>
              <FigureLink
                behind={() => ({
                  title: joinDots(name, t('progress.noteMended', { count: mended.length })),
                  places: mended.map(({ by, moves }) => ({ talk: by, move: moves })),
                })}
                onShow={onShow}
              >
                {t('progress.noteMended', { count: mended.length })}
              </FigureLink>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

type CourseLineProps = { readonly first: number; readonly latest: number; readonly cut: number; readonly isOnce: boolean };

/** First and latest score on a line from 0 to 100, with the cut. The numbers stand beside it. */
function CourseLine({ first, latest, cut, isOnce }: CourseLineProps) {
  return (
    <svg className={styles.line} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className={styles.ground} d="M0 10H100" />
      <path className={styles.cut} d={`M${cut} 2V18`} />
      {!isOnce && <path className={styles.way} d={`M${first} 10H${latest}`} />}
      {!isOnce && <path className={styles.ring} d={`M${first} 10h.01`} />}
      {!isOnce && <path className={styles.hole} d={`M${first} 10h.01`} />}
      <path className={styles.dot} d={`M${latest} 10h.01`} />
    </svg>
  );
}
