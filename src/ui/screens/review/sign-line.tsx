import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signing } from '../../../app/review/cohort-state.ts';
import { LONGEST_NOTE, LONGEST_SIGNER, type SignOff } from '../../../domain/review/sign-off-schema.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import styles from './add-card.module.css';
import review from './review.module.css';

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
  const { formatDate } = useFormats();
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
      {signOffs.map(({ id, seenBy: by, at, note: noted = '' }) => (
        <p key={id} className={review.quiet}>
          {hidesNames
            ? t('sign.seen', { date: formatDate(new Date(at), 'long') })
            : t('sign.seenBy', { by: isolateName(by), date: formatDate(new Date(at), 'long') })}
          {!hidesNames && noted !== '' && (
            <>
              {' '}
              <q>{noted}</q>
            </>
          )}
        </p>
      ))}
      {!hidesNames && !isOpen && (
        <div>
          <Button onClick={() => setOpen(true)}>{t('sign.open')}</Button>
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
