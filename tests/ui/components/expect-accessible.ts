import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rule and the element of every violation axe finds in the part. Colours and regions are judged in the browser tests. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations, passes } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  // Without a passed rule axe has looked at nothing.
  expect(passes.length).toBeGreaterThan(0);
}
