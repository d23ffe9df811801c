import { memo, type ToggleEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { StepBadge } from '../../components/step-badge.tsx';
import { useTell } from '../attempt-context.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './method-guide.module.css';

type MethodGuideProps = { readonly talk: ScenarioInLanguage; readonly step: string; readonly place: string };

/**
 * The rules of every step: at hand in guided mode, behind a button that stays out of the way. It stays open or shut as one
 * left it; inside it each turn begins with the step it is about. The rules are put on the page when somebody looks: no turn
 * waits for them.
 */
export const MethodGuide = memo(function MethodGuide(props: MethodGuideProps) {
  const { t } = useTranslation('talk');
  const tell = useTell();
  const [isOpen, setOpen] = useState(false);
  const [seenAt, setSeenAt] = useState<string>();
  const toggle = ({ target, currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    // React tells of the steps inside, too.
    if (target !== currentTarget) return;
    const { open } = currentTarget;
    setOpen(open);
    if (!open) return;
    setSeenAt(props.place);
    tell({ type: 'guide.open' });
  };
  return (
    <details className={styles.guide} onToggle={toggle}>
      <summary>{t('guide')}</summary>
      {(isOpen || seenAt === props.place) && <GuideBody key={props.place} {...props} />}
    </details>
  );
});

function GuideBody({ talk, step }: MethodGuideProps) {
  const { t } = useTranslation('talk');
  return (
    <div className={styles.body}>
      {talk.method.steps.map(({ id, criteria }) => (
        <details key={id} open={id === step} name="method-guide">
          <summary>
            <StepBadge {...toStepLabel(talk, id)} size="plain" />
            {id === step && <b>{t('guideNow')}</b>}
          </summary>
          <p>{findSentence(talk.methodWords, `step.${id}.goal`)}</p>
          <ul>
            {criteria.map((criterion) => (
              <li key={criterion.id}>{findSentence(talk.methodWords, `criterion.${criterion.id}.rule`)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
