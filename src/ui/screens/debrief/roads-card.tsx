import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Fold } from '../../components/fold.tsx';
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
  const isWanted = isOpened || isNarrow === false;
  const roads = useRoads(props, isWanted);
  const waiting = isWanted && <ProgressLine label={t('app:loading')} />;
  const hasPicture = roads === undefined || roads.layout !== undefined;
  return (
    <Card title={t('roads.heading')}>
      <p>{t('roads.text')}</p>
      {hasPicture && (
        <Fold when={isNarrow === true} summary={t('roads.show')} onOpen={() => setIsOpened(true)}>
          {roads?.layout === undefined ? waiting : <RoadsPicture {...props} chart={roads.chart} layout={roads.layout} />}
        </Fold>
      )}
      <Fold summary={t('roads.list')} onOpen={() => setIsOpened(true)}>
        {roads === undefined ? waiting : <RoadsList {...props} chart={roads.chart} />}
      </Fold>
    </Card>
  );
}
