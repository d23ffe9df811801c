import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FaceSchema } from '../../../src/domain/scenario/complaint-schema.ts';
import { Face } from '../../../src/ui/components/face.tsx';
import { buildFace } from './build-face.ts';
import { expectAccessible } from './expect-accessible.ts';

const drawingOf = (face: React.ReactElement): string => {
  const { container, unmount } = render(face);
  // Ids differ from one drawing to the next; the drawing itself must not.
  const drawing = container.innerHTML.replace(/_r_[a-z0-9]+_/g, '');
  unmount();
  return drawing;
};

describe('a face', () => {
  it('is a picture named by its label', async () => {
    const { container } = render(<Face traits={buildFace()} anger={7} trust={3} label="Karen looks angry" />);
    expect(screen.getByRole('img', { name: 'Karen looks angry' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is left to the eye where the label is empty', () => {
    render(<Face traits={buildFace()} anger={7} trust={3} label="" />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('changes with anger and with trust', () => {
    const calm = drawingOf(<Face traits={buildFace()} anger={2} trust={5} label="x" />);
    expect(drawingOf(<Face traits={buildFace()} anger={3} trust={5} label="x" />)).not.toBe(calm);
    expect(drawingOf(<Face traits={buildFace()} anger={2} trust={6} label="x" />)).not.toBe(calm);
    expect(drawingOf(<Face traits={buildFace()} anger={2} trust={5} label="x" />)).toBe(calm);
  });

  it.each([
    ['age', FaceSchema.shape.age.options],
    ['skin', FaceSchema.shape.skin.options],
    ['hair', FaceSchema.shape.hair.options],
    ['hair_colour', FaceSchema.shape.hair_colour.options],
    ['clothing', FaceSchema.shape.clothing.options],
    ['clothing_colour', FaceSchema.shape.clothing_colour.options],
    ['beard', ['none', 'moustache', 'beard']],
    ['glasses', [true, false]],
  ] as const)('is another person for every %s', (trait, values) => {
    const drawings = values.map((value) => drawingOf(<Face traits={buildFace({ [trait]: value })} anger={5} trust={5} label="x" />));
    expect(new Set(drawings).size).toBe(values.length);
  });

  it('clips two faces on one page each by its own outline', () => {
    const { container } = render(
      <>
        <Face traits={buildFace()} anger={1} trust={1} label="one" />
        <Face traits={buildFace()} anger={9} trust={1} label="two" />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
