import { expect, it } from 'vitest';
import { filterSummaries, isFiltering, NO_FILTER } from '../../../src/app/library/filter-summaries.ts';
import type { ScenarioSummary } from '../../../src/app/library/library-types.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const { face } = buildScenario().complaint.customer;
const card = (id: string, changes: Partial<ScenarioSummary>): ScenarioSummary => ({
  ...{ id, revision: 1, difficulty: 1, seconds: 500, channel: 'counter', temper: 'heated', face, anger: 6, trust: 4 },
  ...{ title: '', summary: '', trade: '', customer: '', ...changes },
});
const ALL = [
  card('cake', { title: 'Сәтсіз торт', trade: 'Наубайхана', channel: 'phone' }),
  card('coat', { title: 'The torn coat', summary: 'A seam, and a wedding.', trade: 'Shop', difficulty: 3 }),
  card('bill', { title: 'Սխալ հաշիվ', customer: 'Zoë Ålund', trade: 'Shop' }),
];
const find = (filter: Partial<typeof NO_FILTER>, tried: readonly string[] = []) =>
  filterSummaries(ALL, { ...NO_FILTER, ...filter }, new Set(tried)).map(({ id }) => id);

it('a search finds beginnings of words in every field and alphabet, and every one of its words must be there', () => {
  expect(find({ search: 'торт' })).toEqual(['cake']);
  expect(find({ search: 'ՀԱՇ' })).toEqual(['bill']);
  expect(find({ search: ' wedd, TORN' })).toEqual(['coat']);
  expect(find({ search: 'torn zoe' })).toEqual([]);
  expect(find({ search: 'alund' })).toEqual(['bill']);
  expect(find({ search: 'eddin' })).toEqual([]);
});

it('filters hold together, and one for a trade that nobody has asks for nothing', () => {
  expect(find({ trade: 'Shop' })).toEqual(['coat', 'bill']);
  expect(find({ trade: 'Shop', difficulty: '3' })).toEqual(['coat']);
  expect(find({ trade: 'Boutique' })).toEqual(['cake', 'coat', 'bill']);
  expect(find({ channel: 'phone' })).toEqual(['cake']);
  expect(find({ untried: true }, ['coat', 'cake'])).toEqual(['bill']);
});

it('spaces alone look for nothing', () => {
  expect([NO_FILTER, { ...NO_FILTER, search: '  ' }, { ...NO_FILTER, untried: true }].map(isFiltering)).toEqual([false, false, true]);
});
