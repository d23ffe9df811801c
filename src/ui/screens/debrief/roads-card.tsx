import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FoldedCard } from '../../components/folded-card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { RoadsList } from '../roads/roads-list.tsx';
import { RoadsPicture } from '../roads/roads-picture.tsx';
import { useRoads } from '../roads/use-roads.ts';
import type { ReviewProps } from './review-props.ts';

/** All roads of the complaint with one’s own drawn on it, as a picture and as a list: one line until somebody asks, and looked up only then. */
export function RoadsCard(props: ReviewProps) {
  const { t } = useTranslation(['debrief', 'app']);
  const [isWanted, setIsWanted] = useState(false);
  const roads = useRoads(props, isWanted);
  return (
    <FoldedCard title={t('roads.heading')} onOpen={() => setIsWanted(true)}>
      <p>{t('roads.text')}</p>
      {isWanted && roads === undefined && <ProgressLine label={t('app:loading')} />}
      {roads?.layout !== undefined && <RoadsPicture {...props} chart={roads.chart} layout={roads.layout} />}
      {roads !== undefined && <RoadsList {...props} chart={roads.chart} />}
    </FoldedCard>
  );
}
