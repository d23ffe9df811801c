import type { FaceTraits } from '../../../src/domain/scenario/complaint-schema.ts';

/** One person with fixed traits. */
export function buildFace(changes: Partial<FaceTraits> = {}): FaceTraits {
  return { age: 'middle', skin: 'fair', hair: 'short', hair_colour: 'dark_brown', clothing: 'collar', clothing_colour: 'blue', ...changes };
}
