import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Said } from '../../../domain/learner/clean-said.ts';
import { nameLearner } from '../../../domain/learner/name-learner.ts';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showMarks } from '../../language/isolate-name.ts';
import { useServices } from '../services.ts';
import { ADDRESSES } from '../to-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import { OthersCard } from './others-card.tsx';
import { SaidForm } from './said-form.tsx';
import styles from './who.module.css';

/** Who practises on this device: what they say of themselves, and how somebody else sits down. */
export function WhoScreen() {
  const { t } = useTranslation('who');
  const { people } = useServices();
  const [, navigate] = useLocation();
  const heading = usePageTitle(t('heading'));
  const [learner, setLearner] = useState(() => people.now().learner);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const change = async (said: Said) => {
    setOutcome(undefined);
    try {
      await people.change(learner.id, said);
      setLearner(people.now().learner);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  /** Somebody sits down, and comes to the first page as to a device of their own. */
  const sit = async (sitting: Promise<unknown>) => {
    setOutcome(undefined);
    try {
      await sitting;
      navigate(ADDRESSES.choose);
    } catch {
      setOutcome('failed');
    }
  };
  const now = t('nowHeading', { name: showMarks(nameLearner(learner)) });
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} titleRef={heading} />
      <div className={styles.page}>
        {outcome === 'failed' && (
          <Notice kind="warn" live>
            {t('failed')}
          </Notice>
        )}
        <Card title={now}>
          <p>{t('nowText')}</p>
          <SaidForm known={learner} label={now} action={t('save')} onDone={(said) => void change(said)}>
            <span role="status">{outcome === 'saved' ? t('saved') : ''}</span>
          </SaidForm>
        </Card>
        <OthersCard now={learner.id} onChoose={(id) => void sit(people.choose(id))} />
        <Card title={t('newHeading')}>
          <p>{t('newText')}</p>
          <SaidForm label={t('newHeading')} action={t('begin')} onDone={(said) => void sit(people.add(said))} />
        </Card>
      </div>
    </>
  );
}
