import { useTranslation } from 'react-i18next';
import { SelectField } from '../components/select-field.tsx';
import { LANGUAGES } from '../language/languages.ts';
import { useServices } from './services.ts';

/** The language of everything, each by its own name. */
export function LanguageField({ hideLabel = false }: { readonly hideLabel?: boolean }) {
  const { t, i18n } = useTranslation('language');
  const { language } = useServices();
  return (
    <SelectField
      label={t('label')}
      hideLabel={hideLabel}
      options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name, language: code }))}
      value={i18n.language}
      onChange={(code) => void language.getState().choose(code)}
    />
  );
}
