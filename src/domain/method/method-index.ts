import type { Criterion, Method, OfferSide, Step } from './method-schema.ts';

/** A criterion with the step it belongs to. */
export type PlacedCriterion = Criterion & { readonly step: string };

type MethodIndex = {
  readonly criteria: ReadonlyMap<string, PlacedCriterion>;
  readonly judged: readonly (PlacedCriterion & { readonly judges: OfferSide })[];
  readonly steps: ReadonlyMap<string, Step>;
};

const indexes = new WeakMap<Method, MethodIndex>();

function indexOf(method: Method): MethodIndex {
  const known = indexes.get(method);
  if (known !== undefined) return known;
  const criteria = method.steps.flatMap((step) => step.criteria.map((criterion) => ({ ...criterion, step: step.id })));
  const index: MethodIndex = {
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
    judged: criteria.flatMap((criterion) => (criterion.judges === undefined ? [] : [{ ...criterion, judges: criterion.judges }])),
    steps: new Map(method.steps.map((step) => [step.id, step])),
  };
  indexes.set(method, index);
  return index;
}

/** The criterion with this id and its step, if there is one. */
export function findCriterion(method: Method, id: string): PlacedCriterion | undefined {
  return indexOf(method).criteria.get(id);
}

/** The step with this id, if there is one. */
export function findStep(method: Method, id: string): Step | undefined {
  return indexOf(method).steps.get(id);
}

/** Criteria whose level is worked out from the data of an offer. */
export function listJudgedCriteria(method: Method): MethodIndex['judged'] {
  return indexOf(method).judged;
}
