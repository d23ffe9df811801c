import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { TROUBLES, type Trouble, type TroubleId } from '../../domain/trouble/troubles.ts';
import { Button } from '../components/button.tsx';
import { ButtonLink } from '../components/button-link.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { BeforeReload } from './before-reload.tsx';
import { ADDRESSES } from './to-address.ts';
import { usePageTitle } from './use-page-title.ts';

/** Where the words of the rows stand; all of them come first. */
const AREAS = ['trouble', 'app', 'briefing', 'language', 'offline', 'talk'] as const;

/** Titles with a name in them are put together by who knows it. */
const NONE = { language: '' };

/** Nothing has failed: what the address names is just not here. */
const NOTHING_HERE: readonly TroubleId[] = ['complaint.unknown', 'talk.missing', 'talk.foreign'];

type Rows = typeof TROUBLES;
type Row = { [S in keyof Rows]: Rows[S][keyof Rows[S]] }[keyof Rows];

type TroubleNoticeProps = {
  readonly of: TroubleId;
  /** The title put together otherwise, where a part of it is in another language. */
  readonly title?: ReactNode;
  /** Details below the text. */
  readonly children?: ReactNode;
  /** Tries once more, where that remains. */
  readonly onRetry?: () => void;
  /** Where the complaint begins anew, where that remains. */
  readonly startAgainHref?: string;
  readonly onDismiss?: (() => void) | undefined;
};

/** A row of the table of troubles: says what it is and why, and offers what remains. */
export function TroubleNotice(props: TroubleNoticeProps) {
  return <TroubleBox {...props} />;
}

/** Trouble that stands in the place of a whole page, and so names it: in its heading, in the browser’s title, and by taking the focus. */
export function TroublePage(props: TroubleNoticeProps) {
  const { t } = useTranslation(AREAS);
  const { title, text } = findRow(props.of);
  const heading = usePageTitle(t(title, NONE));
  if (!NOTHING_HERE.includes(props.of)) return <TroubleBox {...props} titleRef={heading} />;
  const action = (
    <ButtonLink variant="primary" href={`#${ADDRESSES.choose}`}>
      {t('app:toPractice')}
    </ButtonLink>
  );
  return <EmptyState title={t(title, NONE)} titleRef={heading} text={t(text, NONE)} action={action} />;
}

type TroubleBoxProps = TroubleNoticeProps & { readonly titleRef?: Ref<HTMLHeadingElement> };

function TroubleBox({ of, title, children, onRetry, startAgainHref, onDismiss, titleRef }: TroubleBoxProps) {
  const { t } = useTranslation(AREAS);
  const row = findRow(of);
  const remains: Trouble['remains'] = row.remains;
  const controls = [
    remains.includes('retry') && onRetry !== undefined && (
      <Button key="retry" variant={titleRef === undefined ? 'quiet' : 'primary'} onClick={onRetry}>
        {t('talk:retry')}
      </Button>
    ),
    remains.includes('reload') && <BeforeReload key="reload" />,
    remains.includes('start_again') && startAgainHref !== undefined && (
      <ButtonLink key="again" variant="primary" href={startAgainHref}>
        {t('talk:startAgain')}
      </ButtonLink>
    ),
    remains.includes('complaints') && (
      <ButtonLink key="complaints" href={`#${ADDRESSES.choose}`}>
        {t('app:toPractice')}
      </ButtonLink>
    ),
  ].filter((control) => control !== false);
  return (
    <Notice
      kind={remains.includes('go_on') ? 'warn' : 'bad'}
      live
      title={title ?? t(row.title, NONE)}
      {...(titleRef && { titleRef })}
      onDismiss={onDismiss}
      {...(controls.length > 0 && { action: controls })}
    >
      <p>{t(row.text, NONE)}</p>
      {children}
    </Notice>
  );
}

/** The table is keyed by subject and cause; together they are the name of a row. */
function findRow(id: TroubleId): Row {
  const [what = '', why = ''] = id.split('.');
  return (TROUBLES as unknown as Readonly<Record<string, Readonly<Record<string, Row>>>>)[what]?.[why] ?? TROUBLES.part.failed;
}
