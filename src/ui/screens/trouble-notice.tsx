import { Notice, type NoticeProps } from '../components/notice.tsx';
import { usePageTitle } from './use-page-title.ts';

type TroubleNoticeProps = Pick<NoticeProps, 'kind' | 'action' | 'children'> & { readonly title: string };

/** Trouble that stands in the place of a whole page, and so names it: in its heading, in the browser’s title, and by taking the focus. */
export function TroubleNotice({ title, ...notice }: TroubleNoticeProps) {
  const heading = usePageTitle(title);
  return <Notice {...notice} live title={title} titleRef={heading} />;
}
