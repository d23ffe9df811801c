import { useTranslation } from 'react-i18next';
import type { MethodInLanguage, ScenarioSummary } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import type { StepsJudged } from '../../../domain/attempt/judge-steps.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { TrendKey } from '../../components/score-trend.tsx';
import { useFormats } from '../../language/use-formats.ts';
import styles from './overview.module.css';

type ProgressHeadlineProps = {
  /** The talks that count, the earliest first. */
  readonly counted: readonly Attempt[];
  readonly judged: StepsJudged;
  readonly summaries: readonly ScenarioSummary[];
  readonly method: MethodInLanguage | undefined;
  /** Whether an introduction was talked through, which does not count. */
  readonly isIntroduced: boolean;
};

/** The state of things in words: strong and weak, how many talks of which kind, and what was passed by oneself. */
export function ProgressHeadline({ counted, judged: { strong, weak }, summaries, method, isIntroduced }: ProgressHeadlineProps) {
  const { t } = useTranslation('history');
  const { formatDate } = useFormats();
  const [first] = counted;
  if (first === undefined) return <p className={styles.facts}>{t(isIntroduced ? 'noneCounted' : 'noneWhole')}</p>;
  const name = (step: string) => (method === undefined ? step : findSentence(method.methodWords, `step.${step}`));
  const assessed = counted.filter(isAssessed);
  const passed = new Set(assessed.filter(({ result }) => result?.passed).map(({ scenario }) => scenario.id));
  const complaints = new Set(summaries.filter(({ introduction }) => !introduction).map(({ id }) => id));
  const date = formatDate(new Date(first.startedAt), 'long');
  return (
    <div className={styles.top}>
      <div>
        <p className={styles.headline}>
          {strong !== undefined && weak !== undefined && t('strongWeak', { strong: name(strong), weak: name(weak) })}
          {strong !== undefined && weak === undefined && t('allStrong')}
          {strong === undefined && weak !== undefined && t('weakOnly', { weak: name(weak) })}
        </p>
        <p className={styles.facts}>
          {t('talksSince', { count: counted.length, date, guided: counted.length - assessed.length, assessed: assessed.length })}{' '}
          {t('passedOf', { passed: passed.size, all: new Set([...complaints, ...passed]).size })}
        </p>
      </div>
      {method !== undefined && (
        <TrendKey words={{ assessed: t('keyAssessed'), guided: t('keyGuided'), pass: t('keyPass', { score: method.method.pass.mark }) }} />
      )}
    </div>
  );
}
