import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import { namePeople } from '../../../app/review/name-people.ts';
import type { Review } from '../../../app/review/start-review.ts';
import { findDecisions } from '../../../domain/review/find-decisions.ts';
import type { GroupReview } from '../../../domain/review/review-group.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { PrintButton } from '../debrief/print-button.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import type { BehindFigure, TalkPlace } from './behind-figure.ts';
import { ExportCard } from './export-card.tsx';
import { FigureCards } from './figure-cards.tsx';
import styles from './group-page.module.css';
import { HideNames } from './hide-names.tsx';
import { PaperReview } from './paper/paper-review.tsx';
import type { ReviewSayings } from './review-sayings.ts';
import { RuleEditor } from './rule-editor.tsx';
import { sayRule } from './rule-sentence.ts';
import type { Group } from './use-group.ts';
import { useReportOrder } from './use-report-order.ts';

export type ReadyFiguresProps = {
  readonly review: Review;
  readonly group: Group;
  readonly figures: GroupReview;
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
  /** Whether its people are made up, which paper says too. */
  readonly isSample: boolean;
  readonly hidesNames: boolean;
  readonly onHideNames: (hides: boolean) => void;
};

/** The rule, the switch that hides names, every figure with the talks behind it, and all of it for paper. */
export function ReadyFigures({ review, group, figures, method, sayings, isSample, hidesNames, onHideNames }: ReadyFiguresProps) {
  const { t } = useTranslation('review');
  const [behind, setBehind] = useState<BehindFigure>();
  const [isRuleOpen, setRuleOpen] = useState(false);
  const { state, join, reviewed, talkOf } = group;
  const people = useMemo(() => namePeople(join, figures.decisions, hidesNames), [join, figures, hidesNames]);
  const nameOf = useCallback(
    (person: string) => {
      const { called, number = 0 } = people.get(person) ?? {};
      return called === undefined ? t('screen.person', { number }) : isolateName(called);
    },
    [people, t],
  );
  const personOf = useMemo(() => new Map(reviewed.map(({ attempt, person }) => [attempt.id, person])), [reviewed]);
  const rule = sayRule(state.rule, t);
  const order = useReportOrder({ join, figures, method, sayings, ruleSentence: rule, hidesNames, isSample });
  return (
    <>
      <PaperReview
        figures={figures}
        method={method}
        rule={isSample ? `${t('sample.title')}. ${rule}` : rule}
        signOffs={state.signOffs}
        hidesNames={hidesNames}
        nameOf={nameOf}
      />
      <div className={styles.page} data-print="none">
        <div className={styles.head}>
          <p className={styles.rule}>{rule}</p>
          <HideNames hidesNames={hidesNames} onChange={onHideNames} />
          <PrintButton label={t('paper.print')} />
        </div>
        {isRuleOpen && <RuleEditor rule={state.rule} onChange={(changed) => void state.setRule(changed)} />}
        <ExportCard write={review.writeReport} order={order} hidesNames={hidesNames} />
        {figures.otherMethods > 0 && <p>{t('screen.otherMethods', { count: figures.otherMethods })}</p>}
        <FigureCards
          figures={figures}
          state={state}
          method={method}
          sayings={sayings}
          nameOf={nameOf}
          calledOf={(person) => people.get(person)?.called}
          hidesNames={hidesNames}
          onShow={setBehind}
          onChangeRule={() => setRuleOpen(!isRuleOpen)}
        />
        <p className={styles.rule}>{t('screen.reminder')}</p>
      </div>
      {behind !== undefined && (
        <BehindDialog
          title={behind.title}
          places={listPlaces(behind, figures)}
          talkOf={talkOf}
          nameOf={(talk) => nameOf(personOf.get(talk) ?? '')}
          sayings={sayings}
          onClose={() => setBehind(undefined)}
        />
      )}
    </>
  );
}

function listPlaces(behind: BehindFigure, { decisions }: GroupReview): readonly TalkPlace[] {
  return 'places' in behind ? behind.places : findDecisions(decisions, behind.query);
}
