import type { ComponentProps } from 'react';
import styles from './button.module.css';
import type { ButtonVariant } from './button.tsx';

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className' | 'href'> & { readonly href: string; readonly variant?: ButtonVariant };

/** A link that leads on and looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ variant = 'quiet', children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={styles.button} data-variant={variant} data-print="none">
      {children}
    </a>
  );
}
