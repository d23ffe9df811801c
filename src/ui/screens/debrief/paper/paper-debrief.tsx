import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../../domain/attempt/attempt-schema.ts';
import { findSentence } from '../../../../domain/scenario/scenario-in-language.ts';
import { reviewSteps } from '../../../../domain/scoring/review-steps.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import type { ReviewProps } from '../review-props.ts';
import { sayResult } from '../say-result.ts';
import { PaperErrors } from './paper-errors.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperLosses } from './paper-losses.tsx';
import { PaperOffer } from './paper-offer.tsx';
import { PaperRules } from './paper-rules.tsx';
import { PaperScore } from './paper-score.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { PaperSteps } from './paper-steps.tsx';
import { PaperTalk } from './paper-talk.tsx';
import { PaperVerdict } from './paper-verdict.tsx';

type PaperDebriefProps = ReviewProps & {
  readonly attempt: Attempt;
};

/** The debrief as a document: from the result to the losses, the rules to take away, and every line of the talk. */
export function PaperDebrief({ attempt, debrief, talk }: PaperDebriefProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const title = t('title', { title: findSentence(talk.words, 'title') });
  const reviews = reviewSteps(talk.method, talk.scenario, debrief);
  const [first, last] = [debrief.moves.at(0), debrief.moves.at(-1)];
  const mood =
    first === undefined || last === undefined
      ? []
      : [
          t('moodDescription', {
            angerFrom: first.before.anger,
            angerTo: last.after.anger,
            trustFrom: first.before.trust,
            trustTo: last.after.trust,
          }),
        ];
  return (
    <PaperSheet title={title}>
      <PaperHead attempt={attempt} title={title} customer={findSentence(talk.words, 'customer.name')} />
      <PaperScore
        overall={debrief.overall}
        passed={debrief.passed}
        passMark={attempt.from === undefined ? debrief.passMark : undefined}
        ending={debrief.ending.kind}
        headline={sayResult({ attempt, debrief, talk }, reviews, t, formatList).sentence}
        steps={reviews.map(({ step, score, reached }) => ({ ...toStepLabel(talk, step), score: reached ? score : undefined }))}
        notes={[findSentence(talk.words, `ending.${debrief.ending.id}`), ...mood]}
      />
      <PaperErrors debrief={debrief} talk={talk} />
      <PaperLosses debrief={debrief} talk={talk} />
      <PaperSteps debrief={debrief} talk={talk} reviews={reviews} />
      <PaperRules talk={talk} reviews={reviews} />
      <PaperOffer debrief={debrief} talk={talk} />
      <PaperVerdict debrief={debrief} talk={talk} />
      <PaperTalk debrief={debrief} talk={talk} />
    </PaperSheet>
  );
}
