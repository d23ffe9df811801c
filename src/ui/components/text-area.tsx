import { type ComponentProps, useId } from 'react';
import styles from './text-field.module.css';

type TextAreaProps = Pick<ComponentProps<'textarea'>, 'maxLength' | 'rows'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Several lines of text that somebody writes or pastes. */
export function TextArea({ label, onChange, rows = 4, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        dir="auto"
        spellCheck={false}
        className={styles.input}
        data-lines
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
