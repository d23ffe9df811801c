import { type DragEvent, type Ref, useState } from 'react';
import button from './button.module.css';
import styles from './file-field.module.css';

type FileFieldProps = {
  /** On the button: “Choose a backup”. */
  readonly label: string;
  /** Beside the button: “or drop it here”. */
  readonly dropHint: string;
  /** Endings and types that the browser offers, such as `.json,application/json`; what is dropped can be anything. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/**
 * One file, chosen or dropped. The browser’s own field speaks the language of the browser, not of the app: it is there for
 * keyboard and screen reader, and what is seen of it are a button and a place to drop on, both its label.
 */
export function FileField({ label, dropHint, accept, onChoose, ref }: FileFieldProps) {
  const [isOver, setOver] = useState(false);
  const choose = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) onChoose(file);
  };
  const drag = (event: DragEvent, isNowOver: boolean) => {
    // Without this the browser opens the file in place of the app.
    event.preventDefault();
    setOver(isNowOver);
  };
  return (
    <label
      className={styles.field}
      data-over={isOver}
      onDragOver={(event) => drag(event, true)}
      // From the field to the words in it is not away.
      onDragLeave={(event) => drag(event, event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))}
      onDrop={(event) => {
        drag(event, false);
        choose(event.dataTransfer.files);
      }}
    >
      <input
        ref={ref}
        type="file"
        accept={accept}
        className={styles.input}
        onChange={({ target }) => {
          choose(target.files);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <span className={`${button.button} ${styles.button}`} data-variant="quiet">
        {label}
      </span>{' '}
      <span className={styles.hint}>{dropHint}</span>
    </label>
  );
}
