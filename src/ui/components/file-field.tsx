import { type DragEvent, type Ref, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './file-field.module.css';

type FileFieldProps = {
  /** On the button: “Choose a backup”. */
  readonly label: string;
  /** Beside the button: “or drop it here”. */
  readonly dropHint: string;
  /** Endings and types that the browser offers, such as `.json,application/json`; what is dropped can be anything. */
  readonly accept: string;
  /** Whether several can be chosen at once. */
  readonly multiple?: boolean;
  /** Called with at least one. */
  readonly onChoose: (files: readonly File[]) => void;
  /** Takes what is dropped as the browser gives it, as where it can be folders; without it its files are chosen. */
  readonly onDropped?: (dropped: DataTransfer) => void;
  /** The button. */
  readonly ref?: Ref<HTMLButtonElement>;
};

/**
 * Files, chosen or dropped. The browser’s own field says “No file chosen” in the language of the browser, to screen readers
 * too: it stays out of sight and out of reach, and a button of the app’s opens it.
 */
export function FileField({ label, dropHint, accept, multiple = false, onChoose, onDropped, ref }: FileFieldProps) {
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const choose = (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (chosen.length > 0) onChoose(chosen);
  };
  const drag = (event: DragEvent, isNowOver: boolean) => {
    // Without this the browser opens the file in place of the app.
    event.preventDefault();
    setOver(isNowOver);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drag uses the button inside
    <div
      className={styles.field}
      data-over={isOver}
      onDragOver={(event) => drag(event, true)}
      // From the field to the words in it is not away.
      onDragLeave={(event) => drag(event, event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))}
      onDrop={(event) => {
        drag(event, false);
        if (onDropped === undefined) choose(event.dataTransfer.files);
        else onDropped(event.dataTransfer);
      }}
    >
      <input
        ref={field}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          choose(target.files);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Button ref={ref} aria-describedby={hint} onClick={() => field.current?.click()}>
        {label}
      </Button>{' '}
      <span id={hint} className={styles.hint}>
        {dropHint}
      </span>
    </div>
  );
}
