import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleFault, RuleField as RuleFieldName } from './read-rule.ts';
import styles from './rule-editor.module.css';

type RuleFieldProps = {
  readonly field: RuleFieldName;
  /** As it was written, number or not. */
  readonly text: string;
  readonly fault: RuleFault | undefined;
  readonly onChange: (text: string) => void;
};

/** One number of the readiness rule, and below it what is wrong with what was written. */
export function RuleField({ field, text, fault, onChange }: RuleFieldProps) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`rule.field.${field}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={styles.number}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}fault`}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault !== undefined && (
        <p id={`${id}fault`} className={styles.fault}>
          {fault.kind === 'range' ? t('rule.fault.range', fault) : t(`rule.fault.${orderOf(field)}`, { most: fault.most })}
        </p>
      )}
    </div>
  );
}

/** The fields that another one can bound. */
function orderOf(field: RuleFieldName): 'good' | 'complaints' | 'days' {
  return field === 'complaints' || field === 'days' ? field : 'good';
}
