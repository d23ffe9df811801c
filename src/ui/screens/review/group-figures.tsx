import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useMethod } from '../use-method.ts';
import { ReadyFigures, type ReadyFiguresProps } from './ready-figures.tsx';
import { useFigures } from './use-figures.ts';

type GroupFiguresProps = Omit<ReadyFiguresProps, 'figures' | 'method'>;

/** Every figure of the group, once its method has come and they are worked out. */
export function GroupFigures({ group, ...rest }: GroupFiguresProps) {
  const { t } = useTranslation('review');
  const { loaded } = useMethod(group.intake.method);
  const figures = useFigures(group, loaded?.value?.method);
  if (loaded?.value === undefined || figures === undefined) return <ProgressLine label={t('screen.loading')} />;
  return <ReadyFigures {...rest} group={group} figures={figures} method={loaded.value} />;
}
