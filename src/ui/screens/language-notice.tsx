import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LanguageTrouble } from '../../app/settings/language-store.ts';
import { TROUBLES, type TroubleId } from '../../domain/trouble/troubles.ts';
import { nameLanguage } from '../language/name-language.ts';
import { ProblemList } from './problem-list.tsx';
import { useServices } from './services.ts';
import { TroubleNotice } from './trouble-notice.tsx';

/** Stands for the name until the sentence is put together. */
const NAME = '\uFFFC';

/** Says that a language could not be had, which one is shown instead, and why. */
export function LanguageNotice() {
  const { trouble, choose, dismissTrouble } = useStore(useServices().language);
  if (trouble === undefined) return null;
  return (
    <TroubleNotice of={toRow(trouble)} title={<Title trouble={trouble} />} onRetry={() => void choose(trouble.language)} onDismiss={dismissTrouble}>
      <ProblemList problems={trouble.problems} />
    </TroubleNotice>
  );
}

/** The name stands in its own language in the middle of a sentence, wherever the sentence has it. */
function Title({ trouble }: { readonly trouble: LanguageTrouble }) {
  const { t } = useTranslation(['language', 'trouble']);
  const { language, when, why } = trouble;
  const name = nameLanguage(language);
  const key = why === 'unknown' ? TROUBLES.language.unknown.title : when === 'started' ? TROUBLES.first_language.broken.title : TROUBLES.language.broken.title;
  const [before, after] = t(key, { language: NAME }).split(NAME);
  return (
    <>
      {before}
      <span {...(name !== language && { lang: language })}>{name}</span>
      {after}
    </>
  );
}

function toRow({ when, why }: LanguageTrouble): TroubleId {
  return why === 'unknown' || when === 'switched' ? `language.${why}` : `first_language.${why}`;
}
