import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { CriterionCount } from '../../../domain/review/count-criteria.ts';
import type { TurnCount } from '../../../domain/review/count-replies.ts';
import type { ErrorCount } from '../../../domain/review/list-critical-errors-made.ts';
import type { LostPlace } from '../../../domain/review/list-lost-customers.ts';
import type { Compensated } from '../../../domain/review/review-group.ts';
import type { Week } from '../../../domain/review/suggest-week.ts';
import { Card } from '../../components/card.tsx';
import type { ShowBehind } from './behind-figure.ts';
import { CompensationTables } from './compensation-tables.tsx';
import { ErrorsMade } from './errors-made.tsx';
import { LostCustomers } from './lost-customers.tsx';
import { MissedCriteria } from './missed-criteria.tsx';
import { RepliesAgainst } from './replies-against.tsx';
import review from './review.module.css';
import type { ReviewSayings } from './review-sayings.ts';
import { ThisWeek } from './this-week.tsx';

type WorkOnProps = {
  readonly week: Week;
  readonly criteria: readonly CriterionCount[];
  readonly turns: readonly TurnCount[];
  readonly errors: readonly ErrorCount[];
  readonly lost: readonly LostPlace[];
  readonly compensated: readonly Compensated[];
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
  readonly onShow: ShowBehind;
};

/** What to work on: this week’s suggestion first, then what it rests on, from what is missed most to what was given. */
export function WorkOn({ week, criteria, turns, errors, lost, compensated, method, sayings, onShow }: WorkOnProps) {
  const { t } = useTranslation('review');
  return (
    <Card title={t('work.heading')}>
      <div className={review.parts}>
        <ThisWeek week={week} sayings={sayings} onShow={onShow} />
        {turns.length === 0 ? (
          <p>{t('quality.empty')}</p>
        ) : (
          <>
            <MissedCriteria criteria={criteria} method={method} onShow={onShow} />
            <RepliesAgainst turns={turns} sayings={sayings} onShow={onShow} />
            <ErrorsMade errors={errors} words={method.methodWords} onShow={onShow} />
            <LostCustomers lost={lost} sayings={sayings} onShow={onShow} />
            <CompensationTables compensated={compensated} sayings={sayings} onShow={onShow} />
          </>
        )}
      </div>
    </Card>
  );
}
