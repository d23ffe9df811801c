import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  readonly open: boolean;
  /** The question itself: “Leave this talk?” */
  readonly title: string;
  /** What will be lost or kept. */
  readonly children?: ReactNode;
  /** Says what will happen: “Leave”, never “OK”. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** What is confirmed cannot be undone. */
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  /** Also called for Escape. */
  readonly onCancel: () => void;
};

/** A question before something is done, as a native dialog: focus stays in it and comes back after it. */
export function ConfirmDialog({ open, title, children, confirmLabel, cancelLabel, danger = false, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useTranslation('parts');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) {
      element.showModal();
      // A stray Enter must not destroy anything.
      if (danger) cancel.current?.focus();
    }
    if (!open && element.open) element.close();
  }, [open, danger]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        // The owner decides whether it closes: `open` is the only truth.
        event.preventDefault();
        onCancel();
      }}
      onClose={() => {
        // A second Escape closes a dialog whatever the page says.
        if (open) onCancel();
      }}
    >
      <h2 id={`${id}title`}>{title}</h2>
      <div id={`${id}text`}>{children}</div>
      <div className={styles.row}>
        <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button ref={cancel} onClick={onCancel}>
          {cancelLabel ?? t('cancel')}
        </Button>
      </div>
    </dialog>
  );
}
