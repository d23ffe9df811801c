import { type ComponentProps, useId } from 'react';
import styles from './text-field.module.css';

type TextFieldProps = Pick<ComponentProps<'input'>, 'autoComplete' | 'maxLength'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A line of text that somebody writes. */
export function TextField({ label, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input {...rest} id={id} type="text" dir="auto" spellCheck={false} className={styles.input} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
