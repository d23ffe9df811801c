import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** primary: the one thing to do here. muted: it will be that, and says what is missing when it is pressed. quiet: everything else. */
export type ButtonVariant = 'primary' | 'muted' | 'quiet';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { readonly variant?: ButtonVariant };

/** A button at least 44 px high; never submits unless told to with `type`. */
export function Button({ variant = 'quiet', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles.button} data-variant={variant} />;
}
