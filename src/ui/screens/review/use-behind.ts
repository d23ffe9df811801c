import { useEffect, useState } from 'react';
import type { GroupState } from '../../../app/review/group-store.ts';
import type { BehindFound } from '../../../app/review/look-behind.ts';
import type { BehindFigure } from './behind-figure.ts';

/** Talks that are shown at first, and that come with each press. */
const FIRST = 20;
const STEP = 50;

/** The talks behind a figure, as many as are shown. */
type FoundBehind = {
  /** Undefined as long as they are looked for. */
  readonly places: BehindFound['places'] | undefined;
  /** Shows more; undefined where there are none. */
  readonly showMore: (() => void) | undefined;
};

/** Looks for the talks behind a figure where the group is held. */
export function useBehind({ behind: look }: Pick<GroupState, 'behind'>, figure: BehindFigure): FoundBehind {
  const [most, setMost] = useState(FIRST);
  const [found, setFound] = useState<BehindFound>();
  useEffect(() => {
    let isGone = false;
    // One more than is shown tells that there are more.
    const source = 'places' in figure ? { places: figure.places.slice(0, most + 1) } : { query: figure.query };
    void look({ source, most }).then((came) => isGone || setFound(came));
    return () => {
      isGone = true;
    };
  }, [look, figure, most]);
  return { places: found?.places, showMore: found?.hasMore === true ? () => setMost(most + STEP) : undefined };
}
