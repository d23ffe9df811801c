import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintFilter } from '../../../../app/library/filter-summaries.ts';
import type { ScenarioSummary } from '../../../../app/library/library-types.ts';
import { SelectField } from '../../../components/select-field.tsx';
import styles from './find.module.css';

type FindFieldsProps = {
  readonly summaries: readonly ScenarioSummary[];
  readonly filter: ComplaintFilter;
  readonly onChange: (change: Partial<ComplaintFilter>) => void;
  /** Asks for the cards that have not arrived, for whatever they can be filtered by; undefined where all have. */
  readonly onNeedAll: (() => void) | undefined;
};

/** What one looks for: words, and what the complaints differ in. */
export function FindFields({ summaries, filter, onChange, onNeedAll }: FindFieldsProps) {
  const { t, i18n } = useTranslation(['find', 'parts']);
  const id = useId();
  const listAll = (read: (summary: ScenarioSummary) => string) => [...new Set(summaries.map(read))].sort((a, b) => a.localeCompare(b, i18n.language));
  const toOptions = (values: readonly string[], say: (value: string) => string) => [
    { value: '', label: t('any') },
    ...values.map((value) => ({ value, label: say(value) })),
  ];
  const channels = listAll(({ channel }) => channel);
  const trades = listAll(({ trade }) => trade);
  const difficulties = listAll(({ difficulty }) => String(difficulty));
  return (
    <fieldset className={styles.fields} aria-label={t('search')} onFocus={onNeedAll}>
      <div className={styles.search}>
        <label htmlFor={id}>{t('search')}</label>
        <input id={id} type="search" value={filter.search} onChange={(event) => onChange({ search: event.target.value })} autoComplete="off" />
      </div>
      <SelectField
        label={t('channel')}
        options={toOptions(channels, (channel) => t(`parts:channel.${channel as ScenarioSummary['channel']}`))}
        value={filter.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <SelectField
        label={t('trade')}
        options={toOptions(trades, (trade) => trade)}
        value={trades.includes(filter.trade) ? filter.trade : ''}
        onChange={(trade) => onChange({ trade })}
      />
      <SelectField
        label={t('difficulty')}
        options={toOptions(difficulties, (difficulty) => t(`parts:difficulty.${difficulty as '1' | '2' | '3'}`))}
        value={filter.difficulty}
        onChange={(difficulty) => onChange({ difficulty })}
      />
      <label className={styles.untried}>
        <input type="checkbox" checked={filter.untried} onChange={(event) => onChange({ untried: event.target.checked })} />
        {t('untried')}
      </label>
    </fieldset>
  );
}
