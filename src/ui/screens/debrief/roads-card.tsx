import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { RoadsList } from '../roads/roads-list.tsx';
import { RoadsPicture } from '../roads/roads-picture.tsx';
import { useRoads } from '../roads/use-roads.ts';
import type { ReviewProps } from './review-props.ts';

/** All roads of the complaint with one’s own drawn on it, as a picture and as a list. They are looked up when somebody opens either. */
export function RoadsCard(props: ReviewProps) {
  const { t } = useTranslation(['history', 'app']);
  const isNarrow = useNarrow();
  const [isOpened, setIsOpened] = useState(false);
  const roads = useRoads(props, isOpened);
  const waiting = <ProgressLine label={t('app:loading')} />;
  const picture = roads?.layout === undefined ? waiting : <RoadsPicture {...props} chart={roads.chart} layout={roads.layout} />;
  const hasPicture = roads === undefined || roads.layout !== undefined;
  return (
    <FoldedCard title={t('roads.heading')} onOpen={() => setIsOpened(true)}>
      <p>{t('roads.text')}</p>
      {hasPicture && (isNarrow ? <Fold summary={t('roads.show')}>{picture}</Fold> : picture)}
      <Fold summary={t('roads.list')}>{roads === undefined ? waiting : <RoadsList {...props} chart={roads.chart} />}</Fold>
    </FoldedCard>
  );
}
