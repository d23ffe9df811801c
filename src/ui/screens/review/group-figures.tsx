import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useMethod } from '../use-method.ts';
import { ReadyFigures, type ReadyFiguresProps } from './ready-figures.tsx';
import { findMainMethod, useGroupReview } from './use-group-review.ts';

type GroupFiguresProps = Omit<ReadyFiguresProps, 'figures' | 'method'>;

/** Every figure of the group, once its method has come and they are worked out. */
export function GroupFigures({ review, group, ...rest }: GroupFiguresProps) {
  const { t } = useTranslation('review');
  const { loaded } = useMethod(findMainMethod(group.reviewed));
  const figures = useGroupReview(review, group, loaded?.value?.method);
  if (loaded?.value === undefined || figures === undefined) return <ProgressLine label={t('screen.loading')} />;
  return <ReadyFigures {...rest} review={review} group={group} figures={figures} method={loaded.value} />;
}
