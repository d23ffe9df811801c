import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeMethod } from '../../src/authoring/describe-method.ts';
import { renderMethodPages } from '../../src/authoring/write-method-pages.ts';
import { buildMethod } from '../builders/build-method.ts';
import { buildMethodWords } from '../builders/build-pack.ts';

it('the page beside each method is the one its files give: else run npm run schemas', async () => {
  const pages = Object.entries(await renderMethodPages(process.cwd()));
  expect(pages.map(([path]) => path)).toEqual(['scenarios/methods/last/README.md']);
  for (const [path, page] of pages) expect(readFileSync(path, 'utf8')).toBe(page);
});

it('says of a level that cannot occur that it cannot, what is fair, and what passing takes', () => {
  const page = describeMethod(buildMethod({ pass: { mark: 80, minima: { listen: 50 }, endings: ['resolved'] } }), buildMethodWords('en'));
  // A criterion about the effort, in a method that lets no offer show level 2.
  const method = buildMethod();
  const judged = {
    ...method,
    steps: method.steps.map((step) => ({
      ...step,
      criteria: step.criteria.map((one) => (one.judges === 'fit' ? { ...one, judges: 'effort' as const } : one)),
    })),
  };
  expect(describeMethod(judged, buildMethodWords('en'))).toMatch(/\| `fits_loss` .* \| 3 \| .* \| .* \| cannot occur \| .* \|/);
  expect(page).toContain('| real: severity 2, or 1 for the second time | 20 to 50 per cent |');
  expect(page).toContain(
    '80 of 100 overall, no critical error, an ending that is resolved (or says `passes` itself), and in each step at least: Words of step.listen 50.',
  );
});
