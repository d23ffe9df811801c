import { expect, it } from 'vitest';
import { faceGeometry } from '../../../src/ui/components/face-geometry.ts';
import { findExpression } from '../../../src/ui/components/find-expression.ts';

it('a quiet person shows less than a loud one, and both show most when the matter is settled', () => {
  expect([findExpression('cold', false), findExpression('tired', false), findExpression('cold', true)]).toEqual(['reserved', 'reserved', 'held']);
  expect([findExpression('heated', false), findExpression('talkative', false), findExpression('anxious', true)]).toEqual(['held', 'held', 'full']);
});

it('a smile that is held keeps its lips closed, and rage still opens the mouth', () => {
  expect([faceGeometry(0, 10, 'held').mouth.open, faceGeometry(0, 10, 'held').teeth]).toEqual([0, 0]);
  expect(faceGeometry(0, 10, 'held').mouth.corner).toBe(faceGeometry(0, 10).mouth.corner);
  expect(faceGeometry(10, 0, 'held').mouth.open).toBeCloseTo(9);
});

it('a reserved face speaks by its brows: the mouth stays shut, and it hardly reddens', () => {
  const [quiet, loud] = [faceGeometry(10, 0, 'reserved'), faceGeometry(10, 0)];
  expect(quiet.brow).toEqual(loud.brow);
  expect([quiet.mouth.open, quiet.teeth]).toEqual([0, 0]);
  expect(quiet.flush).toBeLessThan(loud.flush / 2);
});
