import type { Condition } from '../domain/scenario/condition-schema.ts';

type Range = NonNullable<Condition['anger']>;

/** When something applies, in words: `anger is 7 or more, coat_date is there`. */
export function sayCondition({ anger, trust, has = [], lacks = [] }: Condition): string {
  const parts = [
    sayRange('anger', anger),
    sayRange('trust', trust),
    sayThere(has, ['is there', 'are there']),
    sayThere(lacks, ['is not there', 'are not there']),
  ];
  return parts.filter((part) => part !== '').join(', ') || 'anything holds';
}

function sayRange(name: string, { min, max }: Range = {}): string {
  if (min === undefined) return max === undefined ? '' : `${name} is ${max} or less`;
  if (max === undefined) return `${name} is ${min} or more`;
  return min === max ? `${name} is ${min}` : `${name} is ${min} to ${max}`;
}

function sayThere(ids: readonly string[], [one, many]: readonly [string, string]): string {
  const last = ids.at(-1);
  if (last === undefined) return '';
  return ids.length === 1 ? `${last} ${one}` : `${ids.slice(0, -1).join(', ')} and ${last} ${many}`;
}
