import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { HandInStore } from '../../../app/hand-in/hand-in-store.ts';
import type { Learner } from '../../../domain/learner/learner-schema.ts';
import { Card } from '../../components/card.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { toWho } from '../to-address.ts';
import styles from './hand-in.module.css';
import { NothingToHandIn } from './nothing-to-hand-in.tsx';
import { type Choice, listChosen, TalksCard } from './talks-card.tsx';
import { WaysCard } from './ways-card.tsx';

/** Who hands in, which talks and how, one after the other. */
export function HandInCards({ store, learner }: { readonly store: HandInStore; readonly learner: Learner }) {
  const { talks, others } = useStore(store);
  const [choice, setChoice] = useState<Choice>(() => ({ of: talks.some(({ handedIn }) => handedIn === undefined) ? 'fresh' : 'all', picked: new Set() }));
  return (
    <div className={styles.page}>
      <WhoCard learner={learner} others={others} />
      {talks.length === 0 ? (
        <NothingToHandIn />
      ) : (
        <>
          <TalksCard talks={talks} choice={choice} onChoose={setChoice} />
          <WaysCard store={store} choice={choice} chosen={listChosen(talks, choice)} />
        </>
      )}
      <ProofCard />
    </div>
  );
}

function WhoCard({ learner, others }: { readonly learner: Learner; readonly others: number }) {
  const { t } = useTranslation('handin');
  const { name, code, group } = learner;
  const isNamed = name !== undefined || code !== undefined;
  const said = isNamed ? [name, code, group] : [learner.pseudonym, group];
  const shown = joinDots(...said.flatMap((one) => (one === undefined ? [] : [isolateName(one)])));
  return (
    <Card title={t('whoHeading')}>
      <p className={styles.said}>{t(isNamed ? 'asName' : 'asPseudonym', { name: shown })}</p>
      {others > 0 && <p className={styles.meta}>{t('others', { count: others })}</p>}
      <p>
        <a href={toWho()}>{t('changeWho')}</a>
      </p>
    </Card>
  );
}

/** Says honestly what a seal shows. */
function ProofCard() {
  const { t } = useTranslation('handin');
  return (
    <FoldedCard title={t('proofHeading')}>
      <div className={styles.words}>
        <p>{t('proves')}</p>
        <p>{t('provesNot')}</p>
        <p>{t('newChain')}</p>
      </div>
    </FoldedCard>
  );
}
