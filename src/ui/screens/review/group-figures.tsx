import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namePeople } from '../../../app/review/name-people.ts';
import type { Review } from '../../../app/review/start-review.ts';
import { findDecisions } from '../../../domain/review/find-decisions.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { useMethod } from '../use-method.ts';
import { BehindDialog } from './behind-dialog.tsx';
import type { BehindFigure, TalkPlace } from './behind-figure.ts';
import { FigureCards } from './figure-cards.tsx';
import styles from './group-page.module.css';
import type { ReviewSayings } from './review-sayings.ts';
import { RuleEditor } from './rule-editor.tsx';
import { sayRule } from './rule-sentence.ts';
import type { Group } from './use-group.ts';
import { findMainMethod, useGroupReview } from './use-group-review.ts';

type GroupFiguresProps = {
  readonly review: Review;
  readonly group: Group;
  readonly sayings: ReviewSayings;
  readonly hidesNames: boolean;
  readonly onHideNames: (hides: boolean) => void;
};

/** The rule, the switch that hides names, and every figure with the talks behind it. */
export function GroupFigures({ review, group, sayings, hidesNames, onHideNames }: GroupFiguresProps) {
  const { t } = useTranslation('review');
  const [behind, setBehind] = useState<BehindFigure>();
  const [isRuleOpen, setRuleOpen] = useState(false);
  const { state, join, reviewed, talkOf } = group;
  const { loaded } = useMethod(findMainMethod(reviewed));
  const figures = useGroupReview(review, group, loaded?.value?.method);
  if (loaded?.value === undefined || figures === undefined) return <ProgressLine label={t('screen.loading')} />;
  const people = namePeople(join, figures.decisions, hidesNames);
  const nameOf = (person: string) => {
    const { called, number = 0 } = people.get(person) ?? {};
    return called === undefined ? t('screen.person', { number }) : isolateName(called);
  };
  const personOf = new Map(reviewed.map(({ attempt, person }) => [attempt.id, person]));
  const places = (): readonly TalkPlace[] => (behind === undefined ? [] : 'places' in behind ? behind.places : findDecisions(figures.decisions, behind.query));
  return (
    <>
      <div className={styles.head}>
        <p className={styles.rule}>{sayRule(state.rule, t)}</p>
        <label className={styles.hide}>
          <input type="checkbox" checked={hidesNames} onChange={({ target }) => onHideNames(target.checked)} />
          {t('screen.hideNames')}
        </label>
      </div>
      {isRuleOpen && <RuleEditor rule={state.rule} onChange={(rule) => void state.setRule(rule)} />}
      {figures.otherMethods > 0 && <p>{t('screen.otherMethods', { count: figures.otherMethods })}</p>}
      <FigureCards
        figures={figures}
        state={state}
        method={loaded.value}
        sayings={sayings}
        nameOf={nameOf}
        calledOf={(person) => people.get(person)?.called}
        hidesNames={hidesNames}
        onShow={setBehind}
        onChangeRule={() => setRuleOpen(!isRuleOpen)}
      />
      <p className={styles.rule}>{t('screen.reminder')}</p>
      {behind !== undefined && (
        <BehindDialog
          title={behind.title}
          places={places()}
          talkOf={talkOf}
          nameOf={(talk) => nameOf(personOf.get(talk) ?? '')}
          sayings={sayings}
          onClose={() => setBehind(undefined)}
        />
      )}
    </>
  );
}
