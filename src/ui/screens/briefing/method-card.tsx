import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import styles from './briefing.module.css';

/** The method at a glance: its steps side by side, each with what it achieves. */
export function MethodCard({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  return (
    <Card title={t('method')}>
      <ol className={styles.steps}>
        {talk.method.steps.map(({ id }) => (
          <li key={id}>
            <StepBadge {...toStepLabel(talk, id)} size="plain" />
            <span>{findSentence(talk.methodWords, `step.${id}.goal`)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
