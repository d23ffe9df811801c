import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './notice.module.css';
import { NoticeIcon } from './notice-icon.tsx';
import type { NoticeKind } from './notice-kind.ts';

/** What a notice says and does. */
export type NoticeProps = {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  /** The notice is all there is on the page: its title is the heading of the page, and takes the focus. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
  /** A button or link that sets it right. */
  readonly action?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  /** Read out when it appears: at once for warn and bad, at the next pause for info. */
  readonly live?: boolean;
};

/** Something to know, with its kind in word and sign as well as colour. */
export function Notice({ kind, title, titleRef, children, action, onDismiss, live = false }: NoticeProps) {
  const { t } = useTranslation('parts');
  const role = kind === 'warn' || kind === 'bad' ? 'alert' : 'status';
  return (
    <div className={styles.notice} data-kind={kind} role={live ? role : undefined}>
      <NoticeIcon kind={kind} />
      <div className={styles.words}>
        <span className="visually-hidden">{t(`notice.${kind}`)}</span>
        {title !== undefined && titleRef === undefined && <p className={styles.title}>{title}</p>}
        {titleRef !== undefined && (
          <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        )}
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
      {onDismiss !== undefined && (
        <div className={styles.dismiss}>
          <Button onClick={onDismiss}>{t('dismiss')}</Button>
        </div>
      )}
    </div>
  );
}
