import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../domain/problem/problem.ts';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { LANGUAGES } from '../language/languages.ts';
import { ProblemList } from './problem-list.tsx';
import { useServices } from './services.ts';
import { useSettings } from './use-settings.ts';

/** The language of everything, each by its own name. One that cannot be loaded leaves the present one as it is. */
export function LanguageField({ hideLabel = false }: { readonly hideLabel?: boolean }) {
  const { t, i18n } = useTranslation(['language', 'settings']);
  const { switchLanguage } = useServices();
  const { change } = useSettings();
  const [failure, setFailure] = useState<{ readonly language: string; readonly problems: readonly Problem[] }>();
  const choose = async (language: string) => {
    const problems = await switchLanguage(language);
    if (problems.length === 0) change({ language });
    setFailure(problems.length === 0 ? undefined : { language: LANGUAGES.find(({ code }) => code === language)?.name ?? language, problems });
  };
  return (
    <>
      <SelectField
        label={t('settings:language')}
        hideLabel={hideLabel}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name, language: code }))}
        value={i18n.language}
        onChange={(language) => void choose(language)}
      />
      {failure !== undefined && (
        <Notice kind="bad" live title={t('loadFailed', { language: failure.language })} onDismiss={() => setFailure(undefined)}>
          <ProblemList problems={failure.problems} />
        </Notice>
      )}
    </>
  );
}
