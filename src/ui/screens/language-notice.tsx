import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Notice } from '../components/notice.tsx';
import { nameLanguage } from '../language/name-language.ts';
import { ProblemList } from './problem-list.tsx';
import { useServices } from './services.ts';

/** Stands for the name until the sentence is put together. */
const NAME = '\uFFFC';

const WORDS = { started: 'startFailed', switched: 'loadFailed', missing: 'missing' } as const;

/** Says that a language could not be had, which one is shown instead, and why. */
export function LanguageNotice() {
  const { t } = useTranslation('language');
  const { trouble, dismissTrouble } = useStore(useServices().language);
  if (trouble === undefined) return null;
  // The name stands in its own language in the middle of a sentence, wherever the sentence has it.
  const [before, after] = t(WORDS[trouble.when], { language: NAME }).split(NAME);
  return (
    <Notice
      kind="bad"
      live
      title={
        <>
          {before}
          <span lang={trouble.language}>{nameLanguage(trouble.language)}</span>
          {after}
        </>
      }
      onDismiss={dismissTrouble}
    >
      {trouble.problems.length > 0 && <ProblemList problems={trouble.problems} />}
    </Notice>
  );
}
