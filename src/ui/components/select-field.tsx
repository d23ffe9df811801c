import { useId } from 'react';
import type { SettingOption } from './choice-setting.tsx';
import styles from './select-field.module.css';

type SelectFieldProps<Value extends string> = {
  readonly label: string;
  /** For a list whose place says what it is, such as the language in the bar: the label is then read out only. */
  readonly hideLabel?: boolean;
  /** `language`: tag of an option written in its own language. */
  readonly options: readonly (SettingOption<Value> & { readonly language?: string })[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Shown, but not yet to be changed. */
  readonly disabled?: boolean;
  /** Id of a sentence elsewhere that says what the choice means. */
  readonly describedBy?: string;
};

/** One of many, as a native select. */
export function SelectField<Value extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  disabled = false,
  describedBy,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => {
          const option = options.find((candidate) => candidate.value === event.target.value);
          if (option !== undefined) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
