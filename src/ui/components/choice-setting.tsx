import { useId } from 'react';
import styles from './choice-setting.module.css';

/** A value one may choose, and the words for it. */
export type SettingOption<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceSettingProps<Value extends string> = {
  readonly legend: string;
  /** What it changes, in a sentence. */
  readonly hint?: string | undefined;
  readonly options: readonly SettingOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Shown, but not yet to be changed. */
  readonly disabled?: boolean;
};

/** One of a few: native radio buttons side by side, wrapping where the words are long. */
export function ChoiceSetting<Value extends string>({ legend, hint, options, value, onChange, disabled = false }: ChoiceSettingProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.setting} aria-describedby={hint === undefined ? undefined : `${id}hint`}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} disabled={disabled} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
