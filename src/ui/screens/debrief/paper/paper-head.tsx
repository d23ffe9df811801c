import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../../domain/attempt/is-assessed.ts';
import { LANGUAGES } from '../../../language/languages.ts';
import { useFormats } from '../../../language/use-formats.ts';
import styles from './paper-head.module.css';

type PaperHeadProps = {
  readonly attempt: Pick<Attempt, 'startedAt' | 'finishedAt' | 'shown' | 'setting' | 'events' | 'learner'>;
  readonly title: string;
  /** Who the complaint came from; left out where that is not known any more. */
  readonly customer?: string | undefined;
};

/** Whose talk it was, when, in which language and mode, and with whom. */
export function PaperHead({ attempt, title, customer }: PaperHeadProps) {
  const { t } = useTranslation(['debrief', 'app']);
  const { formatDateTime } = useFormats();
  const { name, code } = attempt.learner ?? {};
  const language = LANGUAGES.find(({ code }) => code === attempt.shown.language)?.name ?? attempt.shown.language;
  return (
    <header className={styles.head}>
      <p className={styles.brand}>{t('app:brand')}</p>
      <h1>{title}</h1>
      <dl className={styles.facts}>
        <Fact label={t('paperName')}>{name ?? code ?? <span className={styles.rule} />}</Fact>
        <Fact label={t('paperDate')}>{formatDateTime(new Date(attempt.finishedAt ?? attempt.startedAt), 'medium')}</Fact>
        <Fact label={t('paperMode')}>{isAssessed(attempt) ? t('modeAssessment') : t('modeGuided')}</Fact>
        <Fact label={t('paperLanguage')}>
          <span lang={attempt.shown.language}>{language}</span>
        </Fact>
        {customer !== undefined && <Fact label={t('paperCustomer')}>{customer}</Fact>}
      </dl>
    </header>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
