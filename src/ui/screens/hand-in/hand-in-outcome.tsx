import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { CodeText } from './code-text.tsx';
import type { HandingIn } from './use-handing-in.ts';

const WARNS: readonly HandingIn['kind'][] = ['unwritten', 'unsent', 'tooLarge', 'broke'];

/** What came of handing in; takes the focus, for it stands below what was pressed. */
export function HandInOutcome({ state, onDismiss }: { readonly state: HandingIn; readonly onDismiss: () => void }) {
  const { t } = useTranslation('handin');
  const outcome = useRef<HTMLDivElement>(null);
  const { kind } = state;
  const isOver = kind !== 'idle' && kind !== 'working' && kind !== 'showing';
  useEffect(() => {
    if (isOver) outcome.current?.focus();
  }, [isOver]);
  if (!isOver) return null;
  return (
    <div ref={outcome} tabIndex={-1}>
      <Notice kind={WARNS.includes(kind) ? 'warn' : 'info'} title={t(`${kind}Title`)} onDismiss={onDismiss}>
        {t(`${kind}Text`, 'name' in state ? { name: isolateName(state.name) } : {})}
      </Notice>
      {'text' in state && <CodeText text={state.text} />}
    </div>
  );
}
