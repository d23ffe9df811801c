import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../../domain/review/sign-off-schema.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import review from './review.module.css';

type SaySignOffProps = {
  readonly signOff: SignOff;
  /** Whether who signed and what they noted stays unsaid. */
  readonly hidesNames: boolean;
};

/** That somebody has signed, when, and what they noted. */
export function SaySignOff({ signOff: { seenBy, at, note = '' }, hidesNames }: SaySignOffProps) {
  const { t } = useTranslation('review');
  const { formatDate } = useFormats();
  const date = formatDate(new Date(at), 'long');
  if (hidesNames) return <p className={review.quiet}>{t('sign.seen', { date })}</p>;
  return (
    <p className={review.quiet}>
      {t('sign.seenBy', { by: isolateName(seenBy), date })}
      {note !== '' && (
        <>
          {' '}
          <q>{note}</q>
        </>
      )}
    </p>
  );
}
