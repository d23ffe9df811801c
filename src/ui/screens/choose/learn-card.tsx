import { useTranslation } from 'react-i18next';
import type { LearnedStep } from '../../../app/library/library-types.ts';
import { Card } from '../../components/card.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import styles from './choose-screen.module.css';

/** What this is for: the steps of the method by their names. One learns them by doing. */
export function LearnCard({ steps }: { readonly steps: readonly LearnedStep[] }) {
  const { t } = useTranslation('choose');
  return (
    <Card title={t('learn')}>
      <p className={styles.learnText}>{t('learnText', { count: steps.length })}</p>
      <ol className={styles.steps}>
        {steps.map(({ step, ...label }) => (
          <li key={step}>
            <StepBadge {...label} size="plain" />
          </li>
        ))}
      </ol>
    </Card>
  );
}
