import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Group } from '../../../app/review/group-store.ts';
import type { GroupFigures } from '../../../app/review/group-view.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { PrintButton } from '../debrief/print-button.tsx';
import { BehindDialog } from './behind-dialog.tsx';
import type { BehindFigure } from './behind-figure.ts';
import { ExportCard } from './export-card.tsx';
import { FigureCards } from './figure-cards.tsx';
import styles from './group-page.module.css';
import { HideNames } from './hide-names.tsx';
import { PaperReview } from './paper/paper-review.tsx';
import type { ReviewSayings } from './review-sayings.ts';
import { RuleEditor } from './rule-editor.tsx';
import { sayRule } from './rule-sentence.ts';
import { useReportOrder } from './use-report-order.ts';

export type ReadyFiguresProps = {
  readonly group: Group;
  readonly figures: GroupFigures;
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
  /** Whether its people are made up, which paper says too. */
  readonly isSample: boolean;
  readonly hidesNames: boolean;
  readonly onHideNames: (hides: boolean) => void;
};

/** The rule, the switch that hides names, every figure with the talks behind it, and all of it for paper. */
export function ReadyFigures({ group, figures, method, sayings, isSample, hidesNames, onHideNames }: ReadyFiguresProps) {
  const { t } = useTranslation('review');
  const [behind, setBehind] = useState<BehindFigure>();
  const [isRuleOpen, setRuleOpen] = useState(false);
  const changeRule = useCallback(() => setRuleOpen((isOpen) => !isOpen), []);
  const { names } = figures;
  const { signOffs, sign } = group;
  const people = useMemo(() => new Map(names.map(({ person, shown, hidden }) => [person, hidesNames ? hidden : shown])), [names, hidesNames]);
  const calledOf = useCallback((person: string) => people.get(person)?.called, [people]);
  const nameOf = useCallback(
    (person: string) => {
      const { called, number = 0 } = people.get(person) ?? {};
      return called === undefined ? t('screen.person', { number }) : isolateName(called);
    },
    [people, t],
  );
  // A click anywhere else draws none of it anew, and what does draw it leaves room for clicks.
  const cards = useMemo(
    () => ({ figures, method, sayings, signOffs, sign, nameOf, calledOf, hidesNames }),
    [figures, method, sayings, signOffs, sign, nameOf, calledOf, hidesNames],
  );
  const deferred = useDeferredValue(cards);
  // Names go, and come, at once: a page may be printed or projected the next moment.
  const shown = deferred.hidesNames === hidesNames ? deferred : cards;
  const rule = sayRule(group.rule, t);
  const order = useReportOrder({ figures, method, sayings, ruleSentence: rule, hidesNames, isSample });
  return (
    <>
      <PaperReview {...shown} isSample={isSample} />
      <div className={styles.page} data-print="none">
        <div className={styles.head}>
          <p className={styles.rule}>{rule}</p>
          <HideNames hidesNames={hidesNames} onChange={onHideNames} />
          <PrintButton label={t('paper.print')} />
        </div>
        {isRuleOpen && <RuleEditor rule={group.rule} onChange={(changed) => void group.setRule(changed)} />}
        <ExportCard write={group.writeReport} order={order} hidesNames={hidesNames} />
        {figures.otherMethods > 0 && <p>{t('screen.otherMethods', { count: figures.otherMethods })}</p>}
        <FigureCards {...shown} onShow={setBehind} onChangeRule={changeRule} />
        <p className={styles.rule}>{t('screen.reminder')}</p>
      </div>
      {behind !== undefined && <BehindDialog behind={behind} group={group} nameOf={nameOf} sayings={sayings} onClose={() => setBehind(undefined)} />}
    </>
  );
}
