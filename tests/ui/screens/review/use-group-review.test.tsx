import { act, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Review } from '../../../../src/app/review/start-review.ts';
import { READINESS_PRESETS } from '../../../../src/domain/review/readiness-rule-schema.ts';
import type { GroupReview } from '../../../../src/domain/review/review-group.ts';
import { useGroup } from '../../../../src/ui/screens/review/use-group.ts';
import { useGroupReview } from '../../../../src/ui/screens/review/use-group-review.ts';
import { useServices } from '../../../../src/ui/screens/services.ts';
import { useOpened } from '../../../../src/ui/screens/use-opened.ts';
import { buildMethod } from '../../../builders/build-method.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

const METHOD = buildMethod();
const seen: GroupReview[] = [];

function Probe() {
  const { part } = useOpened(useServices().openReview, ({ store }) => void store.getState().load());
  return part === undefined ? null : <Figures review={part} />;
}

function Figures({ review }: { readonly review: Review }) {
  const figures = useGroupReview(review, useGroup(review), METHOD);
  if (figures !== undefined && figures !== seen.at(-1)) seen.push(figures);
  return <p>{figures === undefined ? 'waiting' : 'there'}</p>;
}

it('another rule judges people anew, and works nothing out again that follows from the talks alone', async () => {
  const { services } = await renderScreen(<Probe />);
  await screen.findByText('there');
  const { store } = await services.openReview();
  const before = seen.length;
  await act(() => store.getState().setRule(READINESS_PRESETS.latestThree));
  expect(seen.length).toBe(before + 1);
  const [former, now] = seen.slice(-2);
  expect(now?.decisions).toBe(former?.decisions);
  expect(now?.statistics).toBe(former?.statistics);
  expect(now?.team).not.toBe(former?.team);
  await act(() => store.getState().sign({ person: 'ani', seenBy: 'Nora' }));
  expect(seen.length).toBe(before + 1);
});
