import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signing } from '../../../app/review/cohort-state.ts';
import { LONGEST_NOTE, LONGEST_SIGNER, type SignOff } from '../../../domain/review/sign-off-schema.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './add-card.module.css';
import figure from './figure-link.module.css';
import review from './review.module.css';
import { SaySignOff } from './say-sign-off.tsx';

type SignLineProps = {
  /** What was signed of this person, the first one first. */
  readonly signOffs: readonly SignOff[];
  /** Whether who signed and what they noted stays unsaid. */
  readonly hidesNames: boolean;
  readonly onSign: (signing: Omit<Signing, 'person' | 'name'>) => Promise<boolean>;
};

/** Who has seen what somebody can do, and a way to sign that one has. */
export function SignLine({ signOffs, hidesNames, onSign }: SignLineProps) {
  const { t } = useTranslation('review');
  const [isOpen, setOpen] = useState(false);
  const [seenBy, setSeenBy] = useState('');
  const [note, setNote] = useState('');
  const sign = async () => {
    if (!(await onSign({ seenBy, note }))) return;
    setNote('');
    setOpen(false);
  };
  return (
    <>
      {signOffs.map((signOff) => (
        <SaySignOff key={signOff.id} signOff={signOff} hidesNames={hidesNames} />
      ))}
      {!hidesNames && !isOpen && (
        <div>
          <button type="button" className={figure.figure} data-look="link" onClick={() => setOpen(true)}>
            {t('sign.open')}
          </button>
        </div>
      )}
      {!hidesNames && isOpen && (
        <div className={styles.ways}>
          <TextField label={t('sign.by')} maxLength={LONGEST_SIGNER} autoComplete="name" value={seenBy} onChange={setSeenBy} />
          <TextArea label={t('sign.note')} maxLength={LONGEST_NOTE} rows={2} value={note} onChange={setNote} />
          <div className={review.head}>
            <Button variant="primary" disabled={seenBy.trim() === ''} onClick={() => void sign()}>
              {t('sign.sign')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('sign.cancel')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
