import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { PersonNeeds } from '../../../domain/review/list-needs.ts';
import type { ReadinessRule } from '../../../domain/review/readiness-rule-schema.ts';
import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useMore } from '../use-more.ts';
import type { ShowBehind } from './behind-figure.ts';
import { ReadinessRow } from './readiness-row.tsx';
import review from './review.module.css';
import type { NameOf } from './review-sayings.ts';
import { sayRule } from './rule-sentence.ts';

type ReadinessListProps = {
  /** In the order in which people need somebody. */
  readonly needs: readonly PersonNeeds[];
  /** Rows of the same people. */
  readonly rows: readonly TeamRow[];
  readonly rule: ReadinessRule;
  readonly method: MethodInLanguage;
  readonly nameOf: NameOf;
  readonly onShow: ShowBehind;
  /** Opens the rule; absent where it cannot be changed. */
  readonly onChangeRule?: () => void;
  /** What stands below somebody’s reasons. */
  readonly footOf?: (person: string) => ReactNode;
};

/** People who are shown at first: those who need somebody most. */
const FIRST = 10;

/** Who needs the manager: everybody with how they stand by the rule and why, those first for whom it matters most; the rule itself stands above. */
export function ReadinessList({ needs, rows, rule, method, nameOf, onShow, onChangeRule, footOf }: ReadinessListProps) {
  const { t } = useTranslation('review');
  const { shown, showMore, refOf } = useMore(needs, ({ person }) => person, FIRST);
  const rowOf = new Map(rows.map((row) => [row.person, row]));
  return (
    <Card title={t('needs.heading')}>
      <div className={review.head}>
        <p className={review.quiet}>{sayRule(rule, t)}</p>
        {onChangeRule !== undefined && <Button onClick={onChangeRule}>{t('needs.changeRule')}</Button>}
      </div>
      {needs.length === 0 ? (
        <p>{t('needs.empty')}</p>
      ) : (
        <ol className={review.list}>
          {shown.map((one) => (
            <ReadinessRow
              key={one.person}
              ref={refOf(one)}
              needs={one}
              row={rowOf.get(one.person)}
              name={nameOf(one.person)}
              words={method.methodWords}
              foot={footOf?.(one.person)}
              onShow={onShow}
            />
          ))}
        </ol>
      )}
      {showMore !== undefined && <Button onClick={showMore}>{t('needs.more')}</Button>}
    </Card>
  );
}
