import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  readonly open: boolean;
  /** The question itself: “Leave this talk?” */
  readonly title: string;
  /** What will be lost or kept. */
  readonly children: ReactNode;
  /** Says what will happen: “Leave”, never “OK”. */
  readonly confirmLabel: string;
  /** Another answer, where there are two. */
  readonly other?: { readonly label: string; readonly onChoose: () => void };
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  /** Also called for Escape. */
  readonly onCancel: () => void;
};

/** A question before something is done, as a native dialog: focus stays in it and comes back after it. */
export function ConfirmDialog({ open, title, children, confirmLabel, other, cancelLabel, onConfirm, onCancel }: ConfirmDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      {...(open && { 'aria-labelledby': `${id}title`, 'aria-describedby': `${id}text` })}
      onCancel={(event) => {
        // The owner decides whether it closes: `open` is the only truth.
        event.preventDefault();
        onCancel();
      }}
      onClose={() => {
        // A second Escape closes a dialog whatever the page says. The event comes late: by then it may have been asked anew.
        if (open && dialog.current?.open === false) onCancel();
      }}
    >
      {open && (
        <>
          <h2 id={`${id}title`}>{title}</h2>
          <div id={`${id}text`}>{children}</div>
          <div className={styles.row}>
            <Button variant="primary" onClick={onConfirm}>
              {confirmLabel}
            </Button>
            {other !== undefined && <Button onClick={other.onChoose}>{other.label}</Button>}
            <Button onClick={onCancel}>{cancelLabel}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}
