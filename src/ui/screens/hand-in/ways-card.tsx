import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { HandInStore, OfferedTalk } from '../../../app/hand-in/hand-in-store.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { CodePictures } from './code-pictures.tsx';
import styles from './hand-in.module.css';
import { HandInOutcome } from './hand-in-outcome.tsx';
import { canShareFiles } from './share-file.ts';
import type { Choice } from './talks-card.tsx';
import { useHandingIn } from './use-handing-in.ts';

type WaysCardProps = {
  readonly store: HandInStore;
  /** As it was made; another one says that what came of the last is read. */
  readonly choice: Choice;
  /** The talks that it means, newest first. */
  readonly chosen: readonly OfferedTalk[];
};

/** How the chosen talks get to a trainer; on devices that hand files to other apps that comes first. */
export function WaysCard({ store, choice, chosen }: WaysCardProps) {
  const { t } = useTranslation('handin');
  const { unsealed } = useStore(store);
  const [canShare] = useState(canShareFiles);
  const hint = useId();
  const { state, share, save, show, copy, dismiss } = useHandingIn(store);
  const ids = chosen.map(({ attempt }) => attempt.id);
  // What came of other talks says nothing of these. What is handed in leaves those that were not yet: that is no other choice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when somebody chooses anew
  useEffect(dismiss, [choice]);
  const ways = [
    ...(canShare ? [{ name: 'share', press: share } as const] : []),
    { name: 'file', press: save },
    { name: 'code', press: show },
    { name: 'text', press: copy },
  ] as const;
  return (
    <Card title={t('wayHeading')}>
      <p role="status">{ids.length === 0 ? t('nothingChosen') : t('count', { count: ids.length })}</p>
      <ul className={styles.ways}>
        {ways.map(({ name, press }, place) => (
          <li key={name} className={styles.way}>
            <Button
              variant={place === 0 ? 'primary' : 'quiet'}
              disabled={ids.length === 0 || state.kind === 'working'}
              aria-describedby={`${hint}${name}`}
              onClick={() => press(ids)}
            >
              {t(name)}
            </Button>
            <span id={`${hint}${name}`} className={styles.meta}>
              {t(`${name}Hint`)}
            </span>
          </li>
        ))}
      </ul>
      {state.kind === 'working' && <ProgressLine label={t('working')} />}
      {state.kind === 'showing' && <CodePictures store={store} talks={chosen} onClose={dismiss} />}
      <HandInOutcome state={state} onDismiss={dismiss} />
      {unsealed !== undefined && state.kind !== 'idle' && (
        <Notice kind="info" title={t('unsealedTitle')} live>
          {t(`unsealed.${unsealed}`)}
        </Notice>
      )}
    </Card>
  );
}
