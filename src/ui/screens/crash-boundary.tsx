import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

type CrashState = { readonly error: unknown };

/** Keeps a mistake on one screen from taking the whole app down, and says what to do. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: undefined };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <CrashNotice error={this.state.error} />;
  }
}

function CrashNotice({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app');
  return (
    <TroubleNotice kind="bad" title={t('crashTitle')} action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}>
      {t('crashText')}
      <pre lang="en">{error instanceof Error ? error.message : String(error)}</pre>
    </TroubleNotice>
  );
}
