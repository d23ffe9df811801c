import { Component, type ErrorInfo, type ReactNode } from 'react';
import styles from './app.module.css';
import { TroubleNotice, TroublePage } from './trouble-notice.tsx';

type CrashBoundaryProps = {
  /** What is lost with what stands inside: everything, what the address names, or a part beside others. */
  readonly of: 'page' | 'screen' | 'part';
  readonly children: ReactNode;
};
type CrashState = { readonly error: unknown };

/** Keeps a mistake in one part of the page from taking the rest down, and says so with words that came with the first ones. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { error: undefined };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error ?? new Error('undefined') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const details = <pre lang="en">{error instanceof Error ? error.message : String(error)}</pre>;
    if (this.props.of === 'part') return <TroubleNotice of="part.broke">{details}</TroubleNotice>;
    const trouble = <TroublePage of="screen.broke">{details}</TroublePage>;
    return this.props.of === 'page' ? <main className={styles.main}>{trouble}</main> : trouble;
  }
}
