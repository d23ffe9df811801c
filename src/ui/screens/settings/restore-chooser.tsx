import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../components/file-field.tsx';

type RestoreChooserProps = { readonly onChoose: (file: File) => void; readonly ref?: Ref<HTMLButtonElement> };

/** The backup to look into, chosen or dropped; its name heads what is then shown of it. */
export function RestoreChooser(props: RestoreChooserProps) {
  const { t } = useTranslation('backup');
  return <FileField {...props} label={t('choose')} dropHint={t('drop')} accept=".json,application/json" />;
}
