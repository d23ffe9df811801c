import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { useServices } from '../services.ts';
import { toHistory } from '../to-address.ts';
import styles from './debrief.module.css';
import { DebriefPage } from './debrief-page.tsx';
import { KeptResult } from './kept-result.tsx';
import { PaperKept } from './paper/paper-kept.tsx';

type LostDebriefProps = { readonly attempt: Attempt; readonly why: 'gone' | 'foreign' };

/** The debrief of a talk whose complaint is not here: its kept result, and none of this library's words about what was said. */
export function LostDebrief({ attempt, why }: LostDebriefProps) {
  const { t } = useTranslation('debrief');
  // Its title has gone with it: the id is all that is left of its name.
  const title = t('title', { title: isolateName(attempt.scenario.id) });
  const read = useMethodOf(attempt);
  const method = read?.found;
  const { result } = attempt;
  // Whoever prints at once would else have a sheet without its steps and errors.
  const paper = result && read && <PaperKept attempt={attempt} result={result} title={title} method={method} why={why} />;
  return (
    <DebriefPage title={title} attempt={attempt} method={method?.method.id} paper={paper}>
      {result === undefined ? (
        <Notice kind="info" title={t(`${why}Title`)}>
          {t('lostOpen')}
        </Notice>
      ) : (
        <KeptResult result={result} method={method} why={why} isAgain={attempt.from !== undefined} />
      )}
      <p className={styles.actions}>
        <ButtonLink href={toHistory()}>{t('toProgress')}</ButtonLink>
      </p>
    </DebriefPage>
  );
}

/**
 * The method that a talk was scored by, where this library has it in the same revision: the names of its steps are the same then, whoever's the complaint.
 * Undefined until that is known.
 */
function useMethodOf({ method: { id, revision } }: Attempt): { readonly found: MethodInLanguage | undefined } | undefined {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const [read, setRead] = useState<{ readonly found: MethodInLanguage | undefined }>();
  const { language } = i18n;
  useEffect(() => {
    let isGone = false;
    void library
      .getState()
      .readMethod(id, language)
      .then(({ value }) => isGone || setRead({ found: value?.method.revision === revision ? value : undefined }));
    return () => {
      isGone = true;
    };
  }, [library, id, revision, language]);
  return read;
}
