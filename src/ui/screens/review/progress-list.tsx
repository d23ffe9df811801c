import { useTranslation } from 'react-i18next';
import type { TeamProgress } from '../../../domain/review/follow-progress.ts';
import type { FirstTries } from '../../../domain/review/split-first-tries.ts';
import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useMore } from '../use-more.ts';
import type { ShowBehind } from './behind-figure.ts';
import { ProgressKey } from './progress-key.tsx';
import { ProgressOverTime } from './progress-over-time.tsx';
import { ProgressRow } from './progress-row.tsx';
import review from './review.module.css';
import type { NameOf } from './review-sayings.ts';
import { sayChange } from './say-change.ts';
import { TriesLine } from './tries-line.tsx';

type ProgressListProps = {
  readonly progress: TeamProgress;
  /** Rows of the same people: their scores talk by talk. */
  readonly rows: readonly TeamRow[];
  /** The whole group’s first talks at a complaint apart from later ones. */
  readonly tries: FirstTries;
  /** Overall score from which a talk is good by the rule. */
  readonly cut: number;
  readonly nameOf: NameOf;
  readonly onShow: ShowBehind;
};

/** People who are shown at first. */
const FIRST = 25;

/** Whether people are improving: the whole in numbers, then each from the first to the latest talk, whoever rose most first, and what to know of it. */
export function ProgressList({ progress, rows, tries, cut, nameOf, onShow }: ProgressListProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  const { people, rose, fell, same, medianChange } = progress;
  const sorted = [...people].sort((a, b) => (b.change ?? Number.NEGATIVE_INFINITY) - (a.change ?? Number.NEGATIVE_INFINITY) || b.latest - a.latest);
  const { shown, showMore, refOf } = useMore(sorted, ({ person }) => person, FIRST);
  if (people.length === 0) {
    return (
      <Card title={t('progress.heading')}>
        <p>{t('progress.empty')}</p>
      </Card>
    );
  }
  const mended = people.reduce((sum, one) => sum + one.mended.length, 0);
  const facts = [
    t('progress.rose', { count: rose }),
    t('progress.fell', { count: fell }),
    t('progress.same', { count: same }),
    ...(medianChange === undefined ? [] : [t('progress.median', { change: sayChange(medianChange, formatNumber) })]),
    t('progress.mended', { count: mended }),
  ];
  return (
    <Card title={t('progress.heading')}>
      <p>{joinDots(...facts)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: names, numbers and notes are wider than a phone, and must scroll by keyboard too */}
      <section className={review.scroll} aria-label={t('progress.scroll')} tabIndex={0}>
        <table className={review.table}>
          <thead>
            <tr>
              <th scope="col">{t('columnPerson')}</th>
              <th scope="col">{t('progress.columnCourse')}</th>
              <th scope="col">{t('columnChange')}</th>
              <th scope="col">{t('progress.columnNotes')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <ProgressRow key={one.person} ref={refOf(one)} progress={one} name={nameOf(one.person)} cut={cut} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </section>
      {showMore !== undefined && <Button onClick={showMore}>{t('needs.more')}</Button>}
      <ProgressKey cut={cut} />
      <TriesLine tries={tries} onShow={onShow} />
      <ProgressOverTime rows={rows} cut={cut} nameOf={nameOf} />
    </Card>
  );
}
