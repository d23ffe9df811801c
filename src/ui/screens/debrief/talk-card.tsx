import { useTranslation } from 'react-i18next';
import { FoldedCard } from '../../components/folded-card.tsx';
import type { ReviewProps } from './review-props.ts';
import { SaidList } from './said-list.tsx';

/** The whole talk as it was heard, with the marks of each reply below it. */
export function TalkCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  return (
    <FoldedCard title={t('talkHeading')}>
      <SaidList debrief={debrief} talk={talk} />
    </FoldedCard>
  );
}
