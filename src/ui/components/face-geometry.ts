/**
 * How a mood moves a face, in units of the 160 x 160 drawing (y grows downwards). Pure, so that it can be tested:
 * more anger brings the inner brows down, more trust lifts the corners of the mouth, always.
 */
export type FaceGeometry = {
  /** Height of the inner and outer end of the brows, and how far the inner end moves towards the nose. */
  readonly brow: { readonly inner: number; readonly outer: number; readonly squeeze: number };
  /** Opening of the upper and the lower lid above and below the middle of the eye, and the downward slant of the upper lid to the nose. */
  readonly eye: { readonly upper: number; readonly lower: number; readonly slant: number };
  /** Radius of the pupil, and how far the glance drifts aside. */
  readonly pupil: { readonly radius: number; readonly aside: number };
  /** Height of the corners and of the middle of the upper lip, half width, and how far the mouth is open. */
  readonly mouth: { readonly corner: number; readonly middle: number; readonly half: number; readonly open: number };
  /** Opacities 0..1 of the flush, of the frown lines and of the teeth. */
  readonly flush: number;
  readonly frown: number;
  readonly teeth: number;
  /** Tilt of the head in degrees and how far it comes forward. */
  readonly tilt: number;
  readonly forward: number;
};

const MOUTH = 102;

/**
 * How much of a mood a person lets out. full: all of it; held: a smile keeps its lips closed, as long as the matter is not settled;
 * reserved: brows and eyes speak, the colour hardly changes, and the mouth stays shut in rage as well.
 */
export type Expression = 'full' | 'held' | 'reserved';

/** Geometry for anger and trust 0..10; values outside are treated as the nearest end. */
export function faceGeometry(anger: number, trust: number, expression: Expression = 'full'): FaceGeometry {
  const a = share(anger);
  const t = share(trust);
  const rage = Math.max(0, a - 0.7) / 0.3;
  const smile = Math.max(0, t - 0.5) * 2 * Math.max(0, 1 - a * 1.6);
  const shown = draw(a, t, rage, smile);
  if (expression === 'full') return shown;
  const { mouth } = shown;
  const held = { ...shown, mouth: { ...mouth, open: rage * 9 }, teeth: Math.min(1, rage * 1.4) };
  if (expression === 'held') return held;
  return {
    ...held,
    mouth: { ...mouth, half: 14 - a * 1.5 + smile * 1.5, open: 0 },
    flush: shown.flush * 0.35,
    teeth: 0,
    tilt: shown.tilt * 0.5,
    forward: shown.forward * 0.5,
  };
}

function draw(a: number, t: number, rage: number, smile: number): FaceGeometry {
  const worry = (1 - t) * (1 - a);
  return {
    brow: { inner: 59.5 + a * 8.5 - worry * 3 - t * 1.5, outer: 60 - a * 3.2 + worry * 1.6 - smile * 1.5, squeeze: a * 3.6 },
    eye: { upper: 7.2 - a * 2.6 + rage * 1.4 - smile * 0.6, lower: 5 - a * 1.2 - smile * 1.9, slant: a * 4.6 - worry * 1.6 },
    pupil: { radius: 4.3 - a * 1, aside: (1 - t) * 1.8 * (1 - a) },
    mouth: {
      corner: MOUTH + a * 5 - t * 5.5 + worry,
      middle: MOUTH - a * 3.6 + t * 1.8 - rage * 1.2,
      half: 14 - a * 1.5 + smile * 4 + rage * 1.5,
      open: rage * 9 + Math.max(0, smile - 0.4) * 10,
    },
    flush: Math.min(1, a * 0.85 + smile * 0.22),
    frown: Math.max(0, a - 0.25) / 0.75,
    teeth: Math.min(1, rage * 1.4 + Math.max(0, smile - 0.35) * 2),
    tilt: smile * 3.2 - a * 1.6 + worry * 2,
    forward: a * 2.4,
  };
}

function share(level: number): number {
  return Math.min(10, Math.max(0, level)) / 10;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Outline of one eye round (0, 0), the nose on its right. */
export function eyePath({ eye }: FaceGeometry): string {
  const { upper, lower, slant } = eye;
  const outer = round(-slant * 0.15);
  const inner = round(slant * 0.35);
  return `M-9 ${outer}C-5.5 ${round(-upper * 1.3)} 3.5 ${round(-upper * 1.3 + slant * 0.8)} 9 ${inner}C4 ${round(lower * 1.25)} -5 ${round(lower * 1.25)} -9 ${outer}Z`;
}

/** The upper lid alone: the stroke that carries the look. */
export function lidPath({ eye }: FaceGeometry): string {
  const { upper, slant } = eye;
  return `M-10 ${round(-slant * 0.15 + 0.4)}C-5.5 ${round(-upper * 1.3)} 3.5 ${round(-upper * 1.3 + slant * 0.8)} 9.4 ${round(slant * 0.35 + 0.2)}`;
}

/** One brow round x = 0, the nose on its right; thick inside, thin outside. */
export function browPath({ brow }: FaceGeometry): string {
  const { inner, outer, squeeze } = brow;
  const x = 10.5 + squeeze;
  const arch = round(Math.min(inner, outer) - 2.6);
  return `M-12.5 ${round(outer + 1.2)}C-8 ${round(arch - 1)} ${round(x - 9)} ${round(inner - 4.2)} ${round(x)} ${round(inner - 2.6)}C${round(x + 1.2)} ${round(inner - 1)} ${round(x + 0.8)} ${round(inner + 1.8)} ${round(x - 0.6)} ${round(inner + 2.2)}C${round(x - 8)} ${round(inner + 0.6)} -8 ${round(arch + 3)} -12.5 ${round(outer + 1.2)}Z`;
}

/** Height of the middle of the upper lip as it is drawn. */
export function upperLip({ mouth }: FaceGeometry): number {
  const { corner, middle } = mouth;
  return round(corner * 0.25 + (middle + (middle - corner) * 0.34) * 0.75);
}

/** Outline of the mouth round x = 0; closed, upper and lower lip meet. */
export function mouthPath({ mouth }: FaceGeometry): string {
  const { corner, middle, half, open } = mouth;
  const bend = half * 0.5;
  const upper = round(middle + (middle - corner) * 0.34);
  const lower = round(upper + open * 1.33);
  const c = round(corner);
  return `M${round(-half)} ${c}C${round(-bend)} ${upper} ${round(bend)} ${upper} ${round(half)} ${c}C${round(bend)} ${lower} ${round(-bend)} ${lower} ${round(-half)} ${c}Z`;
}
