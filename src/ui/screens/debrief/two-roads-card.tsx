import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { Move } from '../../../domain/conversation/replay.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { LiveAgainProvider } from '../live-again.tsx';
import { LiveAgainButton } from '../live-again-button.tsx';
import { toDebrief, toTalk } from '../to-address.ts';
import { useAttempts } from '../use-attempts.ts';
import styles from './debrief.module.css';
import { MomentLine } from './moment-line.tsx';
import { isWhole, NextLink } from './next-link.tsx';
import type { ReviewProps } from './review-props.ts';
import { RoadSide } from './road-side.tsx';
import road from './two-roads.module.css';
import { useDebrief } from './use-debrief.ts';

type TwoRoadsCardProps = ReviewProps & {
  readonly attempt: Attempt;
  readonly from: NonNullable<Attempt['from']>;
  /** The debrief of the new road by itself. */
  readonly children: ReactNode;
};

/**
 * A moment that was lived again beside the talk as it was had: what was said where the two part, what the customer answered, how they
 * felt from there on, and how each ended. The rest of what is to be said of the new road is folded below.
 */
export function TwoRoadsCard({ attempt, from, debrief, talk, children }: TwoRoadsCardProps) {
  const { t } = useTranslation('debrief');
  const before = useAttempts(({ attempts }) => attempts.find(({ id }) => id === from.attempt));
  const isSame = before?.scenario.revision === talk.scenario.revision && before.method.revision === talk.method.revision;
  if (before === undefined || !isSame) {
    return (
      <>
        <Card title={t('roadsHeading')}>
          <p>{t('roadGone')}</p>
        </Card>
        {children}
      </>
    );
  }
  const parting = findParting(before.moves, attempt.moves);
  if (parting === undefined) {
    return (
      <>
        <Card title={t('roadsHeading')}>
          <p>{t('roadSame')}</p>
          <RoadActions before={before} after={attempt} move={from.moves} isOpen={false} talk={talk} />
        </Card>
        {children}
      </>
    );
  }
  return (
    <>
      <Card title={t('roadsHeading')}>
        <Roads before={before} after={attempt} parting={parting} moves={from.moves} debrief={debrief} talk={talk} />
      </Card>
      <FoldedCard title={t('roadDebrief')} isBare>
        {children}
      </FoldedCard>
    </>
  );
}

type RoadsProps = ReviewProps & {
  readonly before: Attempt;
  readonly after: Attempt;
  /** Place of the first move that is not the same on both. */
  readonly parting: number;
  /** Place of the move that was to be made another way. */
  readonly moves: number;
};

function Roads({ before, after, parting, moves, debrief, talk }: RoadsProps) {
  const { t } = useTranslation(['debrief', 'app']);
  const had = useDebrief(before, talk);
  if (had === undefined) return <ProgressLine label={t('app:loading')} />;
  const first = had.ending === undefined ? undefined : { ...had, ending: had.ending };
  const moment = debrief.moves[parting]?.before;
  return (
    <>
      {moment !== undefined && <MomentLine moment={moment} talk={talk} />}
      {first === undefined && <p>{t('roadOpen')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: no field of a form, but one thing that is scrolled */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is swiped on a phone has to be reached by keyboard */}
      <div ref={showNewRoad} className={road.swipe} role="group" aria-label={t('roadsHeading')} tabIndex={0}>
        <ul className={road.roads}>
          {first !== undefined && <RoadSide of="before" debrief={first} move={parting} talk={talk} />}
          <RoadSide of="after" debrief={debrief} move={parting} talk={talk} />
        </ul>
      </div>
      <RoadActions before={before} after={after} move={moves} isOpen={first === undefined} talk={talk} />
    </>
  );
}

/** Where the two lie beside each other and one swipes, it opens on the new one: that is what somebody comes for. */
function showNewRoad(row: HTMLElement | null): void {
  const after = row?.querySelector('[data-road=after]');
  if (row == null || after == null) return;
  const [window, place] = [row.getBoundingClientRect(), after.getBoundingClientRect()];
  row.scrollLeft += place.left + place.width / 2 - (window.left + window.width / 2);
}

type RoadActionsProps = Pick<ReviewProps, 'talk'> & { readonly before: Attempt; readonly after: Attempt; readonly move: number; readonly isOpen: boolean };

/** After a road that lost nothing, what comes next; one more reply to the same moment, and the way back to the talk as it was, or on with it. */
function RoadActions({ before, after, move, isOpen, talk }: RoadActionsProps) {
  const { t } = useTranslation('debrief');
  return (
    <div className={styles.actions}>
      {!isOpen && isWhole(after) && <NextLink attempt={after} isPrimary />}
      <LiveAgainProvider attempt={before} talk={talk}>
        <LiveAgainButton move={move} label={t('anotherReply')} />
      </LiveAgainProvider>
      {isOpen ? <ButtonLink href={toTalk(before.id)}>{t('goOn')}</ButtonLink> : <ButtonLink href={toDebrief(before.id)}>{t('roadFirst')}</ButtonLink>}
    </div>
  );
}

/** The first move in which two talks differ, by its place; undefined where all is the same. */
function findParting(before: readonly Move[], after: readonly Move[]): number | undefined {
  const isOther = (index: number) => before[index]?.turn !== after[index]?.turn || before[index]?.choice !== after[index]?.choice;
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) if (isOther(index)) return index;
  return undefined;
}
