import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/use-formats.ts';

/** Below it a time is told in seconds. */
const TWO_MINUTES = 120;

/** How long a talk takes: “9 minutes”, or “90 seconds”. @param seconds estimated */
export function DurationLabel({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation('parts');
  const { formatMinutes } = useFormats();
  return <span>{seconds < TWO_MINUTES ? t('seconds', { seconds }) : formatMinutes(Math.ceil(seconds / 60))}</span>;
}
